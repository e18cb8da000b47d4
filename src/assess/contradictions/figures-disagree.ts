import type { Figure, Metric } from '../../domain/figure.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import { inOneCurrency, printedConversions } from '../figures/in-one-currency.ts';
import { isFirm } from '../figures/is-firm.ts';
import { mayBeOneTime } from '../figures/may-be-one-time.ts';
import { refersBack } from './refers-back.ts';

/** How two figures disagree: their amounts are apart, or one amount is given for different periods (method, D1). */
export type Disagreement = 'amounts' | 'periods';

/** What one company has one of at a time. Two rounds of funding, two costs or two investments are no contradiction. */
const SINGLE: ReadonlySet<Metric> = new Set<Metric>([
  'valuation',
  'market-cap',
  'revenue',
  'profit',
  'loss',
  'debt',
]);

/** Flows that are a year's where no period is stated. */
const YEARLY: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'loss']);

/** Whether two figures cannot both be true, and in what; null when they can. Symmetric. */
export function figuresDisagree(a: Figure, b: Figure, tolerance: number): Disagreement | null {
  if (!isFirm(a) || !isFirm(b) || a.currency === null || b.currency === null) return null;
  if (a.entity === null || b.entity === null || !mayBeOneTime(a.asOf, b.asOf)) return null;
  if (a.currency === b.currency && sameAmountOtherPeriod(a, b)) return 'periods';
  if (a.metric !== b.metric || shareSentence(a, b)) return null;
  const pairs = inOneCurrency(a, b);
  return pairs.length > 0 && pairs.every(([x, y]) => amountsApart(x, y, tolerance))
    ? 'amounts'
    : null;
}

/** In one sentence an author tells of two times or two things, and contradicts nobody. */
function shareSentence(a: Figure, b: Figure): boolean {
  return (
    a.source === b.source &&
    a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start))
  );
}

/**
 * What figures have in common that disagree in this way: two that share none of these keys agree. Spares the comparison of
 * each figure with each other.
 */
export function disagreementKeys(figure: Figure, kind: Disagreement): readonly string[] {
  const { currency, entity, counterparty, value, metric } = figure;
  if (!isFirm(figure) || currency === null || entity === null) return [];
  if (kind === 'periods' && value === null) return [];
  const thing = kind === 'periods' ? value : metric;
  const others = kind === 'amounts' ? printedConversions(figure) : [];
  return [...new Set([currency, ...others.map((other) => other.currency)])].flatMap((code) =>
    [...new Set([entity, counterparty ?? entity])].map((party) => `${code} ${thing} ${party}`),
  );
}

function sameAmountOtherPeriod(a: Figure, b: Figure): boolean {
  if (a.value === null || a.value !== b.value || a.per === b.per) return false;
  // An amount whose role the text does not make plain may be any.
  if (a.metric !== b.metric && a.metric !== 'other' && b.metric !== 'other') return false;
  if ((a.per === null || b.per === null) && (YEARLY.has(a.metric) || YEARLY.has(b.metric)))
    return false;
  if (!sameParties(a, b) && !(a.entity === b.entity && mayBeOne(a.counterparty, b.counterparty)))
    return false;
  // "a rate of $3 million a month … the $3 million": the second leans on the first.
  return !refersBack(a) && !refersBack(b);
}

/** What companies earn, are worth and pay is not counted in hundreds; what is, is the amount of one share. */
const SMALLEST = 1000;

function amountsApart(a: Figure, b: Figure, tolerance: number): boolean {
  if (a.metric !== b.metric) return false;
  const oneThing = SINGLE.has(a.metric)
    ? a.entity === b.entity
    : a.metric === 'price' &&
      a.counterparty !== null &&
      a.entity === b.entity &&
      a.counterparty === b.counterparty;
  const [x, y] = [extentOf(a), extentOf(b)];
  if (!oneThing || !x || !y) return false;
  const [m, n] = a.per === b.per ? [1, 1] : [timesAYear(a.per), timesAYear(b.per)];
  if (m === null || n === null || x[1] < SMALLEST || y[1] < SMALLEST) return false;
  const [lowest, highest] = [Math.max(x[0] * m, y[0] * n), Math.min(x[1] * m, y[1] * n)];
  return lowest - highest > tolerance * highest;
}

function sameParties(a: Figure, b: Figure): boolean {
  const key = ({ entity, counterparty }: Figure) =>
    [entity ?? '', counterparty ?? ''].sort().join(' ');
  return key(a) === key(b);
}

function mayBeOne<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}
