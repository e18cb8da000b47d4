import type { Figure } from '../../domain/figure.ts';

/** Periods in a year, for the units of an ISO 8601 duration; hours and days of an average year. */
const PER_YEAR: Readonly<Record<string, number>> = { Y: 1, M: 12, W: 52, D: 365, H: 8760 };

/** By what an amount for this period is multiplied to make a year's; null for what is no rate. */
export function timesAYear(per: string | null): number | null {
  const [, count, unit] = /^PT?(\d+)([YMWDH])$/.exec(per ?? '') ?? [];
  const times = PER_YEAR[unit ?? ''];
  return times === undefined || Number(count) === 0 ? null : times / Number(count);
}

/** The ends between which an amount lies, in units of its currency; open ends are 0 and infinity. Null when it has none. */
export function extentOf({
  value,
  low,
  high,
  precision,
}: Pick<Figure, 'value' | 'low' | 'high' | 'precision'>): readonly [number, number] | null {
  if (precision === 'undisclosed') return null;
  if (low === null && high === null) return value === null ? null : [value, value];
  if (precision === 'bound') return [low ?? 0, high ?? Infinity];
  return [low ?? value ?? 0, high ?? value ?? Infinity];
}
