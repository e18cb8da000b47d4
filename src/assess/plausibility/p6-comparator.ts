import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { amountWords, times } from '../figures/figure-words.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Check, CheckContext } from './check.ts';
import { unwrap } from '../../text/hard-wraps.ts';
import { phrasesSource } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';

/** Tells figures that say what other deals cost ("similar partnerships are often worth …"). Make it once for many figures. */
export function comparatorReader({
  similar,
  compared,
}: Pick<MethodWords, 'similar' | 'compared'>): (figure: Pick<Figure, 'evidence'>) => boolean {
  const deals = phrasesSource(compared.flatMap((word) => [word, `${word}s`]));
  const pattern = new RegExp(`${phrasesSource(similar)}\\s+(?:[\\p{L}-]+\\s+){0,2}${deals}`, 'iu');
  return ({ evidence }) => evidence.some(({ exact }) => pattern.test(unwrap(exact)));
}

/** P6: a stated price over what a text says similar deals cost. For display only; never counts against a source. */
export function comparator(
  price: Figure,
  similar: Figure,
  /** The text that draws the comparison; it must name a party of the price beside it. */
  text: Pick<AssessableText, 'sentences' | 'places' | 'doc'>,
  { method, isComparator }: CheckContext,
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
    ratio: Math.max(ratio, 1 / ratio),
    why: () =>
      `${formatAmount(price)}${inYear} is ${times(ratio)} the most that similar deals are said to cost (${formatAmount(similar)}).`,
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
