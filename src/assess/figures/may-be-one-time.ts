import type { FuzzyDate } from '../../domain/edtf.ts';

/**
 * Whether two figures may speak of one time. Amounts of different times do not contradict each other; an unknown time may be
 * any. `years` widens both.
 */
export function mayBeOneTime(a: FuzzyDate, b: FuzzyDate, years = 0): boolean {
  return !isAfter(a.earliest, b.latest, years) && !isAfter(b.earliest, a.latest, years);
}

function isAfter(later: string | null, earlier: string | null, years: number): boolean {
  if (later === null || earlier === null) return false;
  if (years === 0) return later > earlier;
  const shifted = `${String(Number(earlier.slice(0, 4)) + years).padStart(4, '0')}${earlier.slice(4)}`;
  return later > shifted;
}
