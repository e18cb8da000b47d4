import type { Amount } from './money.ts';

/**
 * An amount in plain English words: "$1.25 billion a month", "about $180 billion", "more than €4 million",
 * "$100 million to $1 billion", "between $100 million and $1 billion" (vague), "not disclosed".
 * A currency without a common sign goes by its code; without a currency the text says so.
 */
export function formatAmount(amount: Amount): string {
  const { value, low, high, currency } = amount;
  const money = (n: number): string => formatMoney(n, currency);
  const text = ((): string | null => {
    if (amount.precision === 'undisclosed') return 'not disclosed';
    if (amount.precision === 'bound') {
      if (low !== null && high === null) return `more than ${money(low)}`;
      if (high !== null && low === null) return `up to ${money(high)}`;
    }
    if (amount.precision === 'approximate') {
      if (value !== null) return `about ${money(value)}`;
      if (low !== null && high !== null) return `about ${money(low)} to ${money(high)}`;
    }
    if (value !== null && amount.precision !== 'range') return money(value);
    if (low !== null && high !== null) {
      return amount.precision === 'vague'
        ? `between ${money(low)} and ${money(high)}`
        : `${money(low)} to ${money(high)}`;
    }
    if (low !== null) return `more than ${money(low)}`;
    if (high !== null) return `up to ${money(high)}`;
    return value === null ? null : money(value);
  })();
  if (text === null) return 'not stated';
  if (amount.precision === 'undisclosed') return text;
  const doubt = currency === null ? ' (currency not stated)' : '';
  return `${text}${formatPer(amount.per)}${doubt}`;
}

/** Signs that readers know without a legend; every other currency goes by its code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  NZD: 'NZ$',
  SGD: 'S$',
  BRL: 'R$',
};

const PERIODS: Readonly<Record<string, string>> = {
  PT1H: ' an hour',
  P1D: ' a day',
  P1W: ' a week',
  P1M: ' a month',
  P3M: ' a quarter',
  P1Y: ' a year',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function formatMoney(value: number, currency: string | null): string {
  const number = formatNumber(Math.abs(value));
  const minus = value < 0 ? '−' : '';
  if (currency === null) return `${minus}${number}`;
  const sign = SIGNS[currency];
  return sign === undefined ? `${minus}${currency} ${number}` : `${minus}${sign}${number}`;
}

function formatPer(per: string | null): string {
  return per === null ? '' : (PERIODS[per] ?? ` per ${per}`);
}

/** Never rounds: a number that no scale shows with three decimals is written out. */
function formatNumber(value: number): string {
  for (const [unit, word] of SCALES) {
    if (value < unit) continue;
    const scaled = Math.round((value / unit) * 1000) / 1000;
    if (Math.round(scaled * unit) === value) return `${withCommas(scaled, false)}${word}`;
  }
  return withCommas(value, true);
}

function withCommas(value: number, cents: boolean): string {
  const plain = cents && !Number.isInteger(value) ? value.toFixed(2) : String(value);
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
