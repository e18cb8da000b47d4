import { civilFromDayNumber, dayNumber } from '../domain/civil-day.ts';
import type { TimeScale, TimeSegment } from './time-scale.ts';
import { textWidth } from './text-width.ts';

export interface TimeTick {
  readonly day: number;
  readonly x: number;
  /** "11", "May", "2026". */
  readonly label: string;
  /** The larger unit, said where it changes: the month of a day, the year of a month. Null elsewhere. */
  readonly context: string | null;
}

export interface TimeTickOptions {
  /** The finest unit in which the records speak; no tick goes below it. */
  readonly precision: 'day' | 'month' | 'year';
  /** Font size of the labels in px. */
  readonly size: number;
}

interface Unit {
  readonly of: 'day' | 'month' | 'year';
  readonly step: number;
}

const UNITS: readonly Unit[] = [
  ...[1, 2, 7].map((step) => ({ of: 'day', step }) as const),
  ...[1, 3, 6].map((step) => ({ of: 'month', step }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((step) => ({ of: 'year', step }) as const),
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const GAP = 22;
/** Most days drawn for which days are named; beyond, single days among months only confuse. */
const MOST_DAYS = 70;

/** The finest ticks that the precision of the data allows and whose labels do not meet. */
export function timeTicks(scale: TimeScale, options: TimeTickOptions): TimeTick[] {
  const order = { day: 0, month: 1, year: 2 };
  const drawn = scale.segments.reduce((days, { from, to }) => days + to - from, 0);
  const allowed = UNITS.filter(
    ({ of }) => order[of] >= order[options.precision] && (of !== 'day' || drawn <= MOST_DAYS),
  );
  let best: TimeTick[] = [];
  for (const unit of allowed) {
    const ticks = scale.segments.map((segment) => ticksOf(segment, unit, scale));
    if (ticks.flat().length > 400) continue;
    if (ticks.flat().length === 0 && unit !== allowed.at(-1)) continue;
    best = withContext(
      ticks.map((found, i) => atLeastOne(found, scale.segments[i])),
      unit,
    );
    if (isReadable(best, options.size)) return best;
  }
  return best.slice(0, 1);
}

/** A stretch between two breaks that holds no tick is named at its start. */
function atLeastOne(
  ticks: readonly [number, number][],
  segment: TimeSegment | undefined,
): readonly [number, number][] {
  return ticks.length > 0 || !segment ? ticks : [[segment.from, segment.x0]];
}

function ticksOf(segment: TimeSegment, unit: Unit, scale: TimeScale): [number, number][] {
  const ticks: [number, number][] = [];
  const start = civilFromDayNumber(segment.from);
  const add = (day: number): void => {
    if (day >= segment.from && day <= segment.to) ticks.push([day, scale.x(day)]);
  };
  if (unit.of === 'day') {
    const count = segment.to - segment.from;
    if (count > 400) return Array.from({ length: 401 }, () => [0, 0]);
    for (let day = segment.from; day < segment.to; day++) {
      const ofMonth = civilFromDayNumber(day).day;
      // Steps count from the first of each month and stop short of the next, so that the same days come back.
      if ((ofMonth - 1) % unit.step === 0 && (unit.step === 1 || ofMonth <= 29)) add(day);
    }
  } else if (unit.of === 'month') {
    const months = Math.min(401, Math.ceil((segment.to - segment.from) / 28) + unit.step);
    for (let i = 0; i <= months; i++) {
      const month = start.month - 1 + i;
      if (month % unit.step !== 0) continue;
      add(dayNumber(start.year + Math.floor(month / 12), (month % 12) + 1, 1));
    }
  } else {
    const end = civilFromDayNumber(segment.to).year;
    const first = Math.ceil(start.year / unit.step) * unit.step;
    for (let year = first; year <= end; year += unit.step) add(dayNumber(year, 1, 1));
  }
  return ticks;
}

/** Says the larger unit at the first tick of each stretch and wherever it changes. */
function withContext(stretches: readonly (readonly [number, number][])[], unit: Unit): TimeTick[] {
  return stretches.flatMap((ticks) => {
    let before = '';
    return ticks.map(([day, x]) => {
      const civil = civilFromDayNumber(day);
      if (unit.of === 'year') return { day, x, label: String(civil.year), context: null };
      const month = MONTHS[civil.month - 1] ?? '';
      const context = unit.of === 'day' ? `${month} ${civil.year}` : String(civil.year);
      const changed = context !== before;
      before = context;
      return {
        day,
        x,
        label: unit.of === 'day' ? String(civil.day) : month,
        context: changed ? context : null,
      };
    });
  });
}

function isReadable(ticks: readonly TimeTick[], size: number): boolean {
  const meets = (texts: readonly { x: number; text: string }[]): boolean =>
    texts.some(({ x, text }, i) => {
      const next = texts[i + 1];
      return next !== undefined && x + textWidth(text, size) + GAP > next.x;
    });
  return (
    !meets(ticks.map(({ x, label }) => ({ x, text: label }))) &&
    !meets(ticks.flatMap(({ x, context }) => (context === null ? [] : [{ x, text: context }])))
  );
}
