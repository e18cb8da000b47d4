import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { amountWords, times } from '../figures/figure-words.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Check, CheckContext } from './check.ts';
import { unwrap } from '../../text/hard-wraps.ts';

/** What makes an amount that of other deals: "similar partnerships are often worth …". */
const SIMILAR =
  /\b(?:similar|comparable|such|like)\s+(?:[\p{L}-]+\s+){0,2}(?:deals?|partnerships?|agreements?|contracts?|leases?|collaborations?|transactions?|acquisitions?)\b/iu;

/** Whether a figure says what other deals cost, and not what this one does. */
export function isComparator({ evidence }: Pick<Figure, 'evidence'>): boolean {
  return evidence.some(({ exact }) => SIMILAR.test(unwrap(exact)));
}

/** P6: a stated price over what a text says similar deals cost. For display only; never counts against a source. */
export function comparator(
  price: Figure,
  similar: Figure,
  /** The text that draws the comparison; it must name a party of the price beside it. */
  text: Pick<AssessableText, 'sentences' | 'places' | 'doc'>,
  { method }: CheckContext,
): Check | null {
  if (price.metric !== 'price' || price.value === null || isComparator(price)) return null;
  if (price.currency === null || price.currency !== similar.currency) return null;
  const extent = extentOf(similar);
  if (!extent || !Number.isFinite(extent[1]) || !namesParty(price, similar, text)) return null;
  const yearly = timesAYear(price.per);
  const ratio = (price.value * (yearly ?? 1)) / extent[1];
  const inYear =
    yearly === null || yearly === 1
      ? ''
      : `, or ${amountWords(price.value * yearly, price, 'P1Y')},`;
  return {
    rule: 'P6',
    verdict: ratio > method.plausibility.comparator ? 'warn' : 'ok',
    why: `${formatAmount(price)}${inYear} is ${times(ratio)} the most that similar deals are said to cost (${formatAmount(similar)}).`,
    figures: [price, similar],
  };
}

/** The comparison is drawn beside a deal of one of the parties: in the same block. */
function namesParty(
  { entity, counterparty }: Figure,
  { evidence: [passage] }: Figure,
  { sentences, places, doc }: Pick<AssessableText, 'sentences' | 'places' | 'doc'>,
): boolean {
  const at = passage ? doc.fromSeed(passage.start) : null;
  const block = sentences.find(({ start, end }) => at !== null && at >= start && at < end)?.block;
  return places.some(
    ({ entity: named, start }) =>
      (named === entity || named === counterparty) &&
      sentences.some((one) => one.block === block && start >= one.start && start < one.end),
  );
}
