import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import type { EntityId } from '../../domain/ids.ts';
import { metricOf } from '../../domain/words.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import { amountWords, nameOf, passagesOf, times } from '../figures/figure-words.ts';
import { furthestApart } from '../figures/furthest-apart.ts';
import { inOneCurrency } from '../figures/in-one-currency.ts';
import { sharingPairs } from '../figures/sharing.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { Method } from '../method.ts';
import { disagreementKeys, figuresDisagree, type Disagreement } from './figures-disagree.ts';
import { changeReader } from './tells-change.ts';

/**
 * D1, hard: figures of one thing that cannot all be true. Within one document, amounts in one sentence or beside words of
 * change are left alone: one author tells of two times there.
 */
export function figureContradictions(
  figures: readonly Figure[],
  { contradictions, words }: Pick<Method, 'contradictions' | 'words'>,
  names: ReadonlyMap<EntityId, string>,
): AssessmentFinding[] {
  const isOfChange = changeReader(words);
  const disagreeing = sharingPairs(figures, disagreementKeysOfAll).flatMap(([a, b]) => {
    const kind = figuresDisagree(a, b, contradictions.tolerance);
    if (kind === null || passagesOf([a, b]).length < 2) return [];
    if (kind === 'amounts' && a.source === b.source && [a, b].some(isOfChange)) return [];
    return [{ kind, figures: [a, b] as const, ratio: ratioOf(a, b) }];
  });
  return furthestApart(disagreeing, contradictions.heldAgainst, ({ kind }) => kind).map(
    ({ kind, figures: [a, b] }) => {
      // The rate first: it is the one with a period to compare.
      const pair = a.per === null && b.per !== null ? ([b, a] as const) : ([a, b] as const);
      return makeFinding({
        rule: 'D1',
        verdict: 'hard',
        scope: a.source === b.source ? 'document' : 'corpus',
        why: whyOf(kind, ...pair, names),
        figures: [a.id, b.id],
        evidence: passagesOf([a, b]),
      });
    },
  );
}

function disagreementKeysOfAll(figure: Figure): readonly string[] {
  return (['amounts', 'periods'] as const).flatMap((kind) => disagreementKeys(figure, kind));
}

function whyOf(
  kind: Disagreement,
  a: Figure,
  b: Figure,
  names: ReadonlyMap<EntityId, string>,
): string {
  const owner = nameOf(names, a.entity);
  if (kind === 'periods') {
    const yearly = timesAYear(a.per);
    const sum =
      a.value === null || yearly === null || yearly === 1
        ? ''
        : ` At ${formatAmount(a)} a year makes ${amountWords(a.value * yearly, a)}.`;
    return `One amount of ${owner} stands for different periods: ${formatAmount(a)} in one passage, ${formatAmount(b)}${b.per === null ? ' with no period' : ''} in the other.${sum}`;
  }
  const [comparable] = inOneCurrency(a, b);
  return `Two amounts for the ${metricOf(a.metric, owner)}: ${formatAmount(a)} and ${formatAmount(b)}${convertedWords(a, b, comparable)}, ${slipWords(ratioOf(a, b))}.`;
}

/** What one of two quotes prints as its amount in the other's currency. */
function convertedWords(
  a: Figure,
  b: Figure,
  comparable: readonly [Figure, Figure] | undefined,
): string {
  if (!comparable || a.currency === b.currency) return '';
  const printed = comparable[0] === a ? comparable[1] : comparable[0];
  return ` (printed as ${formatAmount(printed)} as well)`;
}

/** The larger amount over the smaller, in one currency and by the year. */
function ratioOf(a: Figure, b: Figure): number {
  const [comparable = [a, b]] = inOneCurrency(a, b);
  const [low = 1, high = 0] = comparable.map(middle).sort((x, y) => x - y);
  return high / low;
}

function middle(figure: Figure): number {
  const [low, high] = extentOf(figure) ?? [0, 0];
  const value = figure.value ?? (Number.isFinite(high) ? (low + high) / 2 : low);
  return value * (timesAYear(figure.per) ?? 1);
}

/** A ratio of exactly a thousand is what "million" for "billion" leaves behind. */
function slipWords(ratio: number): string {
  const factor = [1000, 1_000_000, 100].find((one) => Math.abs(ratio / one - 1) < 0.005);
  return factor === undefined
    ? `one ${times(ratio)} the other`
    : `one exactly ${factor.toLocaleString('en-US')} times the other, as a slip of the pen would leave it`;
}
