import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { formatEdtf, formatFuzzyDate } from '../../src/domain/format-date.ts';
import type { Amount } from '../../src/domain/money.ts';

const amount = (over: Partial<Amount>): Amount => ({
  value: null,
  low: null,
  high: null,
  currency: 'USD',
  per: null,
  precision: 'exact',
  ...over,
});

describe('formatAmount', () => {
  it.each<[string, Partial<Amount>]>([
    ['$1.25 billion a month', { value: 1.25e9, per: 'P1M' }],
    ['about $180 billion', { value: 180e9, low: 162e9, high: 198e9, precision: 'approximate' }],
    ['more than €4 million', { value: 4e6, low: 4e6, currency: 'EUR', precision: 'bound' }],
    ['up to £300', { value: 300, high: 300, currency: 'GBP', precision: 'bound' }],
    ['$100 million to $1 billion', { low: 1e8, high: 1e9, precision: 'range' }],
    ['between $100 million and $1 billion', { low: 1e8, high: 1e9, precision: 'vague' }],
    ['₹5 billion', { value: 5e9, currency: 'INR' }],
    ['SEK 12 million a year', { value: 12e6, currency: 'SEK', per: 'P1Y' }],
    ['7 million (currency not stated)', { value: 7e6, currency: null }],
    ['$1,234,567.50', { value: 1_234_567.5 }],
    ['$1.234 trillion', { value: 1.234e12 }],
    ['$1,234.567 billion', { value: 1.234567e12 }],
    ['$12,500', { value: 12_500 }],
    ['not disclosed', { precision: 'undisclosed', currency: null }],
    ['not stated', {}],
  ])('%s', (words, over) => {
    expect(formatAmount(amount(over))).toBe(words);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2026-05-11', '11 May 2026'],
    ['2026-05', 'May 2026'],
    ['2023', '2023'],
    ['2023?', 'probably 2023'],
    ['2026?-01', 'January, probably 2026'],
    ['199X', 'the 1990s'],
    ['2026-05-15~', 'mid-May 2026'],
    ['2026-05-05~', 'early May 2026'],
    ['2024-22', 'summer 2024'],
    ['2026-01/2026-03', 'first quarter of 2026'],
    ['2026?-01/2026?-03', 'first quarter of probably 2026'],
    ['2026-07/2026-12', 'second half of 2026'],
    ['2024-05-03/2024-05-05', '3 May 2024 to 5 May 2024'],
    ['2019/..', 'since 2019'],
    ['[..2026-05-11]', 'by 11 May 2026'],
    ['[2026-05-11..]', '11 May 2026 or later'],
    ['[2026-05..2026-07]', 'between May 2026 and July 2026'],
    ['soon', 'soon'],
  ])('formatEdtf(%j) is "%s"', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });
});

describe('formatFuzzyDate', () => {
  it('uses the bounds when there is no date', () => {
    const date = { edtf: null, earliest: '2026-05-15', latest: null, rule: 'T14' };
    expect(formatFuzzyDate(date)).toBe('15 May 2026 or later');
    expect(formatFuzzyDate({ ...date, latest: '2026-06-01' })).toBe(
      'between 15 May 2026 and 1 June 2026',
    );
  });
  it('says when nothing is stated', () => {
    expect(formatFuzzyDate(null)).toBe('not stated');
    expect(formatFuzzyDate({ edtf: null, earliest: null, latest: null, rule: 'T12' })).toBe(
      'not stated',
    );
  });
});
