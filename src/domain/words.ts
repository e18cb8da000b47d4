import type { EntityKind } from './entity.ts';
import type { Realis } from './event.ts';
import type { Metric } from './figure.ts';
import type { Precision } from './money.ts';
import type { QuestionOpener } from './question.ts';
import type { Stance } from './stance.ts';

/** The plain words in which pages and charts say what the closed lists of the domain mean. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
  valuation: 'valuation',
  'market-cap': 'market value',
  revenue: 'revenue',
  funding: 'funding raised',
  investment: 'investment',
  price: 'price paid',
  debt: 'debt',
  loss: 'loss',
  profit: 'profit',
  cost: 'cost',
  other: 'amount of another kind',
};

/** What one does, and does not have: it is by its owner, and not of it. */
const DONE: ReadonlySet<Metric> = new Set<Metric>(['funding', 'investment', 'price']);

/** The metric with its owner: "revenue of Falk", "price paid by Falk". */
export function metricOf(metric: Metric, owner: string): string {
  return `${METRIC_WORDS[metric]} ${DONE.has(metric) ? 'by' : 'of'} ${owner}`;
}

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'states it',
  attributes: 'puts it in a named mouth',
  hearsay: 'passes on a rumour',
  hedges: 'weakens it',
  implies: 'lets it be understood',
  denies: 'denies it',
  undisclosed: 'says it was not made public',
};

export const REALIS_WORDS: Readonly<Record<Realis, string>> = {
  actual: 'told as done',
  reported: 'told on the word of others',
  rumoured: 'rumoured',
  forecast: 'foreseen',
  denied: 'denied',
};

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: 'stated as a number',
  approximate: 'stated as approximate',
  range: 'stated as a range',
  bound: 'stated with one end open',
  vague: 'stated in words only',
  derived: "worked out from the source's numbers",
  undisclosed: 'not made public',
};

export const ENTITY_KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  organisation: 'organisation',
  person: 'person',
  product: 'product',
  place: 'place',
};

export const OPENER_WORDS: Readonly<Record<QuestionOpener, string>> = {
  amounts: 'Opened by rule: different amounts for one thing.',
  periods: 'Opened by rule: one amount for different periods.',
  dates: 'Opened by rule: different times for one action.',
  status: 'Opened by rule: different steps from rumour to signature.',
  'role-swap': 'Opened by rule: the same parties with their roles exchanged.',
  'role-filler': 'Opened by rule: different parties in one role.',
  editor: 'Opened by an editor.',
};
