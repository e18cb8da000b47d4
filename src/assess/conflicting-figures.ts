import type { Figure, Metric } from '../domain/figure.ts';

/** Figures of one thing that cannot all be true: their amounts differ, or one amount is given for different periods. */
export interface FigureConflict {
  readonly kind: 'amounts' | 'periods';
  readonly figures: readonly Figure[];
}

/** Amounts of one thing further apart than this contradict each other (method, D1). */
const TOLERANCE = 0.1;

/** Metrics of which one thing has one at a time. Two rounds of funding, two costs or two investments are no contradiction. */
const SINGLE: ReadonlySet<Metric> = new Set<Metric>([
  'valuation',
  'market-cap',
  'revenue',
  'price',
  'profit',
  'loss',
  'debt',
]);

/** Finds the contradictions among figures (method, D1); each figure is in at most one conflict of a kind. */
export function conflictingFigures(figures: readonly Figure[]): FigureConflict[] {
  const firm = figures.filter(
    ({ stance, value, entity }) =>
      (stance === 'asserts' || stance === 'attributes') && value !== null && entity !== null,
  );
  const things = Map.groupBy(firm, ({ entity, counterparty, metric, currency }) =>
    JSON.stringify([[entity, counterparty].sort(), metric, currency]),
  );
  const conflicts: FigureConflict[] = [];
  for (const group of things.values()) {
    for (const sameAmount of Map.groupBy(group, ({ value }) => value).values()) {
      if (new Set(sameAmount.map(({ per }) => per)).size > 1)
        conflicts.push({ kind: 'periods', figures: sameAmount });
    }
    for (const samePeriod of Map.groupBy(group, ({ per }) => per).values()) {
      const apart = samePeriod.filter((one) => samePeriod.some((other) => contradicts(one, other)));
      if (apart.length > 1) conflicts.push({ kind: 'amounts', figures: apart });
    }
  }
  return conflicts;
}

function contradicts(a: Figure, b: Figure): boolean {
  if (!SINGLE.has(a.metric) || !mayBeOneTime(a, b)) return false;
  const [lowA, highA] = extent(a);
  const [lowB, highB] = extent(b);
  const gap = Math.max(lowA, lowB) - Math.min(highA, highB);
  return gap > TOLERANCE * Math.min(highA, highB);
}

function extent({ value, low, high }: Figure): [number, number] {
  return [low ?? value ?? 0, high ?? value ?? 0];
}

/** Amounts of different times do not contradict each other; an unknown time may be any. */
function mayBeOneTime({ asOf: a }: Figure, { asOf: b }: Figure): boolean {
  const isAfter = (later: string | null, earlier: string | null) =>
    later !== null && earlier !== null && later > earlier;
  return !isAfter(a.earliest, b.latest) && !isAfter(b.earliest, a.latest);
}
