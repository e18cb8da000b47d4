import type { Precision } from '../domain/money.ts';
import type { AmountMention } from './amount-mention.ts';
import { readQualifiers } from './amount-qualifiers.ts';
import { scaled } from './link-range.ts';

export function makeMention(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  currency: string | null,
  range: boolean,
): AmountMention {
  const qualifiers = readQualifiers(text, start, end);
  const amount = range
    ? rangeAmount(low, high, qualifiers.kind)
    : // "$40+ million"
      pointAmount(low, /\d\+/.test(text.slice(start, end)) ? 'lower' : qualifiers.kind);
  return {
    ...amount,
    currency,
    per: qualifiers.per,
    start,
    end,
    text: text.slice(start, end),
    qualified: { start: qualifiers.start, end: qualifiers.end },
    perUnit: qualifiers.perUnit,
    conversions: [],
  };
}

type Size = { value: number | null; low: number | null; high: number | null; precision: Precision };

function rangeAmount(low: number, high: number, kind: string): Size {
  return { value: null, low, high, precision: kind === 'approximate' ? 'approximate' : 'range' };
}

function pointAmount(value: number, kind: 'exact' | 'lower' | 'upper' | 'approximate'): Size {
  switch (kind) {
    case 'exact':
      return { value, low: null, high: null, precision: 'exact' };
    case 'lower':
      return { value, low: value, high: null, precision: 'bound' };
    case 'upper':
      return { value, low: null, high: value, precision: 'bound' };
    case 'approximate':
      return {
        value,
        low: scaled(value, 0.9),
        high: scaled(value, 1.1),
        precision: 'approximate',
      };
  }
}
