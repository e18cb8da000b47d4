import type { Metric } from '../../domain/figure.ts';

/** Each kind of amount in words: its name, and what it measures. */
export const KIND_WORDS: Readonly<
  Record<Metric, { readonly name: string; readonly says: string }>
> = {
  valuation: { name: 'Valuation', says: 'what owners or investors hold it to be worth' },
  'market-cap': { name: 'Market value', says: 'all shares at the market’s price' },
  revenue: { name: 'Revenue', says: 'what it takes in' },
  funding: { name: 'Funding', says: 'money raised' },
  investment: { name: 'Investment', says: 'money put in' },
  price: { name: 'Price', says: 'what is paid for something' },
  debt: { name: 'Debt', says: 'what is owed' },
  loss: { name: 'Loss', says: 'what it loses' },
  profit: { name: 'Profit', says: 'what it keeps' },
  cost: { name: 'Cost', says: 'what it spends' },
  other: { name: 'Other amounts', says: 'the text does not make the kind plain' },
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
