import { scaleLog } from 'd3';
import { textWidth } from './text-width.ts';

export interface MoneyTick {
  readonly value: number;
  /** "$100M", "€1.5B", "CNY 20K". */
  readonly label: string;
}

export interface MoneyScale {
  readonly domain: readonly [number, number];
  readonly x: (value: number) => number;
  readonly ticks: readonly MoneyTick[];
}

export interface MoneyScaleOptions {
  /** Ends of the axis in px; `x1` may be smaller than `x0` for an axis that grows upwards. */
  readonly x0: number;
  readonly x1: number;
  readonly currency: string | null;
  /** Font size of the labels in px. */
  readonly size: number;
  /** Least room between the starts of two labels; default what the widest label needs. */
  readonly least?: number;
}

/** Signs that readers know without a legend. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
};

/** A log scale knows no nought: smaller amounts stand at its start. */
const LEAST = 0.01;

/**
 * A log scale over positive amounts: whole decades, at least one, with a tick at every decade and at 2 and 5 in between
 * where the labels have room. Amounts below the domain are clamped to its start.
 */
export function moneyScale(amounts: readonly number[], options: MoneyScaleOptions): MoneyScale {
  const positive = amounts.filter((amount) => amount >= LEAST);
  const low = Math.min(...positive, Infinity);
  const high = Math.max(...positive, 0);
  const [from, to] = niceDomain(positive.length === 0 ? 1 : low, positive.length === 0 ? 10 : high);
  const scale = scaleLog().domain([from, to]).range([options.x0, options.x1]).clamp(true);
  const label = (value: number): string => shortMoney(value, options.currency);
  const decades = Math.round(Math.log10(to / from) * 10) / 10;
  const length = Math.abs(options.x1 - options.x0);
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = ticksAt(from, to, steps, 1);
    const widest = Math.max(...ticks.map((value) => textWidth(label(value), options.size)));
    const least = options.least ?? widest + 14;
    const gap = Math.log10(smallestRatio(ticks)) * (length / decades);
    if (gap >= least)
      return {
        domain: [from, to],
        x: scale,
        ticks: ticks.map((value) => ({ value, label: label(value) })),
      };
  }
  for (let every = 2; ; every++) {
    const ticks = ticksAt(from, to, [1], every);
    const widest = Math.max(...ticks.map((value) => textWidth(label(value), options.size)));
    const least = options.least ?? widest + 14;
    if (ticks.length <= 2 || (length / decades) * every >= least) {
      return {
        domain: [from, to],
        x: scale,
        ticks: ticks.map((value) => ({ value, label: label(value) })),
      };
    }
  }
}

/** The nearest 1, 2 or 5 of a decade below and above, and never less than a factor of ten apart. */
function niceDomain(low: number, high: number): [number, number] {
  const nice = (value: number, up: boolean): number => {
    const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
    const steps = [1, 2, 5, 10].map((step) => step * decade);
    const found = up
      ? steps.find((step) => step >= value * 0.999)
      : steps.findLast((step) => step <= value * 1.001);
    return found ?? decade;
  };
  let [from, to] = [nice(low, false), nice(high, true)];
  while (to / from < 9.9) [from, to] = to / from < 4 ? [from / 2, to * 2] : [from, to * 2];
  return [nice(from, false), nice(to, true)];
}

function ticksAt(from: number, to: number, steps: readonly number[], every: number): number[] {
  const ticks: number[] = [];
  const start = Math.floor(Math.log10(from) + 1e-9);
  for (let decade = start; 10 ** decade <= to * 1.001; decade++) {
    if (((decade % every) + every) % every !== 0) continue;
    for (const step of steps) {
      const value = decade < 0 ? step / 10 ** -decade : step * 10 ** decade;
      if (value >= from * 0.999 && value <= to * 1.001) ticks.push(value);
    }
  }
  return ticks.length > 0 ? ticks : [from];
}

function smallestRatio(ticks: readonly number[]): number {
  return Math.min(...ticks.slice(1).map((tick, i) => tick / (ticks[i] ?? tick)), 1e6);
}

const UNITS = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;

/**
 * An amount as a tick says it: K, M, B or T, and the currency's sign or code. Never rounded, for it stands beside marks too:
 * with at most three decimals of its unit, else in full.
 */
export function shortMoney(value: number, currency: string | null): string {
  const [unit, letter] = UNITS.find(([one]) => value >= one * 0.9999) ?? [1, ''];
  const number = Number((value / unit).toPrecision(12));
  const text =
    number === Number(number.toFixed(3))
      ? `${number}${letter}`
      : value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  if (currency === null) return text;
  const sign = SIGNS[currency];
  return sign === undefined ? `${currency} ${text}` : `${sign}${text}`;
}
