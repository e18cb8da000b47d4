import { alternation } from './alternation.ts';
import { CODES, SCALED_SIGNS, SIGNS_BEFORE, WORDLIKE_CODES } from './currencies.ts';
import type { CurrencyCode } from './currencies.ts';
import { GAP } from './money-atom.ts';
import type { MoneyContext } from './money-context.ts';
import { SCALE_SHORTS, SCALE_WORDS } from './scales.ts';

const SIGN_LEFT = new RegExp(
  `(?:^|[^\\p{L}\\p{N}]|(?<=[^\\p{L}])\\d)(?<neg>[-−–]?)(?<sign>${alternation([...Object.keys(SIGNS_BEFORE), ...Object.keys(SCALED_SIGNS), 'R', 'W', 'P', 'N', ...CODES, ...CODES.filter((code) => code.endsWith('D')).map((code) => `${code}$`)])}|[MTK](?:${CODES.join('|')}))(?<gap>${GAP}{0,2}|-)(?<minus>[-−]?)$`,
  'u',
);

/** "EUR million 14", as tables and reports write it. */
const SCALED_CODE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?<written>(?<code>${alternation(CODES)}) (?<scale>thousand|million|mn|mln|billion|bn|trillion|lakh|crore) )$`,
  'u',
);

/** Longest text before a number that may hold its currency and its scale, in UTF-16 units. */
export const SCALED_CODE_REACH = 16;

/** The code and scale that stand before a number. */
export function readScaledCode(left: string): Sign | null {
  const { written, code, scale } = SCALED_CODE.exec(left)?.groups ?? {};
  const factor = SCALE_WORDS[scale ?? ''] ?? SCALE_SHORTS[scale ?? ''];
  if (written === undefined || code === undefined || factor === undefined) return null;
  return { currency: code, length: written.length, negative: false, factor };
}

export interface Sign {
  readonly currency: CurrencyCode;
  readonly length: number;
  readonly negative: boolean;
  /** "MSEK 60" carries its scale in the sign. */
  readonly factor?: number;
}

export function readSign(
  left: string,
  raw: string,
  rest: string,
  context: Pick<MoneyContext, 'rand' | 'won' | 'pesos'>,
): Sign | null {
  if (!/[^\s\d,;:!?(]\s?\s?[-−]?$/u.test(left)) return null;
  const match = SIGN_LEFT.exec(left);
  const { neg = '', sign, gap = '', minus = '' } = match?.groups ?? {};
  if (match === null || sign === undefined) return null;
  const length = sign.length + gap.length + minus.length;
  const before = left.slice(0, left.length - length - neg.length);
  const negative = minus !== '' || (neg !== '' && !/[\p{L}\p{N}]$/u.test(before));
  const written = { length: length + (negative && minus === '' ? neg.length : 0), negative };
  if (sign === 'R' || sign === 'N') {
    // "R5 billion" and "N1,200" are rands and nairas, "R2" is a droid.
    const scaled =
      /^(?:\s?(?:m|b|bn|mn|k|trn|tn)\b|[\s-]?(?:million|billion|trillion|thousand))/.test(rest);
    const large = /\d[, ]\d{3}|\.\d\d$/.test(raw);
    if (gap !== '' || !(scaled || (sign === 'R' && (context.rand || large)))) return null;
    return { currency: sign === 'R' ? 'ZAR' : 'NGN', ...written };
  }
  if (sign === 'W' || sign === 'P') {
    const known = sign === 'W' ? context.won : context.pesos;
    return known && gap === '' && SCALED.test(rest)
      ? { currency: sign === 'W' ? 'KRW' : 'PHP', ...written }
      : null;
  }
  if (sign in SCALED_SIGNS) {
    const scaled = SCALED.test(rest) || GROUPED.test(raw);
    return scaled && gap !== '-' ? { currency: SCALED_SIGNS[sign] ?? null, ...written } : null;
  }
  if (/^[MTK][A-Z]{3}$/.test(sign)) {
    return { currency: sign.slice(1), factor: sign.startsWith('M') ? 1e6 : 1e3, ...written };
  }
  if (/^[A-Z]{3}\$$/.test(sign)) return { currency: sign.slice(0, 3), ...written };
  if (CODES.includes(sign)) {
    if (before.endsWith('/') || gap === '-') return null;
    const scaled = SCALED.test(rest);
    if (WORDLIKE_CODES.has(sign) && !scaled) return null;
    if (/^(?:19|20)\d\d$/.test(raw) && !scaled) return null;
    return { currency: sign, ...written };
  }
  if (gap === '-' && !/[$€£]$/.test(sign)) return null;
  return { currency: SIGNS_BEFORE[sign] ?? null, ...written };
}

/** "Sh73,901,006": no droid is counted so. */
const GROUPED = /\d,\d{3}(?!\d)/;
const SCALED = /^[\s-]?(?:[kmbt]\b|mn|bn|tn|mln|bln|million|billion|trillion|crore|lakh)/i;
