import type { Review } from '../domain/stance.ts';

/** What a chart says of who has read its records; null when a person has checked them all. */
export function reviewWords(records: readonly { readonly review: Review }[]): string | null {
  const open = records.filter(({ review }) => review === 'machine');
  if (open.length === 0) return null;
  return open.length === records.length
    ? 'A program has read everything shown here; no person has checked it yet.'
    : 'Some of what is shown here was read by a program and checked by no person yet; its own page says so.';
}
