import type { DateMention } from './date-expression.ts';
import type { Told } from './date-context.ts';
import { makeResolver } from './date-resolver.ts';
import { toResolved } from './resolved-date.ts';
import type { ResolvedDate } from './resolved-date.ts';

export type { ResolvedDate } from './resolved-date.ts';

export interface ResolveOptions {
  /** Day of publication, YYYY-MM-DD; null when the document prints none. A month or year alone counts as null for days. */
  readonly published: string | null;
  /** The text in which the mentions were found; its words tell past from future. */
  readonly text: string;
  /** Years printed elsewhere in the document, used without a publication date when the text itself prints none. */
  readonly explicitYears?: readonly number[];
  /** Whether 05/12/2024 is 5 December; null (default) when the page does not tell. */
  readonly dayFirst?: boolean | null;
}

/**
 * Places time expressions (method, section 6). With a publication date, months and weekdays without a year are past unless
 * their clause points ahead. Without one, a year comes from the nearest printed year and is marked uncertain (`2026?-01`);
 * where none is printed the date stays unknown. Nothing is ever taken from outside the document.
 */
export function resolveDates(
  mentions: readonly DateMention[],
  options: ResolveOptions,
): readonly ResolvedDate[] {
  const resolver = makeResolver(mentions, options);
  const resolved: ResolvedDate[] = [];
  let previous: Told | null = null;
  let quarter: Told | null = null;
  for (const mention of mentions) {
    const place = resolver(mention, previous, quarter);
    resolved.push(toResolved(mention, place, options.published));
    if (place.unit !== null && place.from !== null && place.anchors)
      previous = { ...place, at: mention.start };
    if (place.unit === 'quarter' && place.anchors) quarter = previous;
  }
  return resolved;
}
