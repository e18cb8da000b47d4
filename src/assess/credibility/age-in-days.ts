import { parseDay } from '../../domain/civil-day.ts';
import type { Bounds } from '../../domain/edtf.ts';

/**
 * X5: days from what is told to the telling, from the earliest publication to the latest day of the event; null where either
 * is open. Below 0 the source was published before.
 */
export function ageInDays(
  published: Pick<Bounds, 'earliest'>,
  event: Pick<Bounds, 'latest'>,
): number | null {
  const from = event.latest === null ? null : parseDay(event.latest);
  const to = published.earliest === null ? null : parseDay(published.earliest);
  return from === null || to === null ? null : to - from;
}
