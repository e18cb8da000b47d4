import type { Metric } from '../../domain/figure.ts';

export interface KindWords {
  readonly name: string;
  /** The name in running text, for several. */
  readonly many: string;
  /** What it measures. */
  readonly says: string;
}

/** Each kind of amount in words. */
export const KIND_WORDS: Readonly<Record<Metric, KindWords>> = {
  valuation: {
    name: 'Valuation',
    many: 'valuations',
    says: 'what owners or investors hold it to be worth',
  },
  'market-cap': {
    name: 'Market value',
    many: 'market values',
    says: 'all shares at the market’s price',
  },
  revenue: { name: 'Revenue', many: 'revenues', says: 'what it takes in' },
  funding: { name: 'Funding', many: 'sums raised', says: 'money raised' },
  investment: { name: 'Investment', many: 'investments', says: 'money put in' },
  price: { name: 'Price', many: 'prices', says: 'what is paid for something' },
  debt: { name: 'Debt', many: 'debts', says: 'what is owed' },
  loss: { name: 'Loss', many: 'losses', says: 'what it loses' },
  profit: { name: 'Profit', many: 'profits', says: 'what it keeps' },
  cost: { name: 'Cost', many: 'costs', says: 'what it spends' },
  other: { name: 'Other amounts', many: 'amounts', says: 'the text does not make the kind plain' },
};

const PERIOD_WORDS: Readonly<Record<string, string>> = {
  PT1H: 'an hour',
  P1D: 'a day',
  P1W: 'a week',
  P1M: 'a month',
  P3M: 'a quarter',
  P6M: 'a half-year',
  P1Y: 'a year',
};

/** A period in words: "a month". */
export function periodWords(per: string): string {
  return PERIOD_WORDS[per] ?? `per ${per}`;
}

/** The scale that a group of lanes shares, in words: "US dollars", "EUR, a month". */
export function scaleWords(currency: string | null, per: string | null): string {
  const money = currency === null ? 'Currency not stated' : (CURRENCY_WORDS[currency] ?? currency);
  return per === null ? money : `${money}, ${periodWords(per)}`;
}

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'Euros',
  GBP: 'Pounds sterling',
  JPY: 'Yen',
  CNY: 'Yuan (CNY)',
  INR: 'Indian rupees',
  CHF: 'Swiss francs',
};
