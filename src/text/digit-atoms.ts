import type { CurrencyCode } from './currencies.ts';
import type { MoneyAtom } from './money-atom.ts';
import { readCountry, readCurrencyAfter } from './read-currency.ts';
import type { NamedCurrency } from './read-currency.ts';
import { readNumber } from './read-number.ts';
import { readScale } from './read-scale.ts';
import { SCALED_CODE_REACH, readScaledCode, readSign } from './read-sign.ts';
import type { MoneyContext } from './money-context.ts';

export const DIGITS =
  /(?:(?<=[$€£])\.\d{1,4}(?!\d)|(?:(?<![\d.,])|(?<=\bRs\.))(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:[.,]\d{1,3}(?!\d))?|\d(?:[\d.,’'\u00a0\u202f]{0,24}\d)?))(?: ?[½¼¾]| \d\/\d(?!\d)| and a half)?/gu;

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

export function readDigits(
  text: string,
  start: number,
  raw: string,
  language: string,
  context: MoneyContext,
): MoneyAtom | null {
  const before = text.slice(Math.max(0, start - 9), start);
  const left = context.folded ? before.toUpperCase() : before;
  const ahead = text.slice(start + raw.length, start + raw.length + 96);
  // "327,7 (Vorjahr: 361,8) Millionen Euro": scale and currency stand behind what the number is compared with.
  const aside = COMPARED.exec(ahead)?.[0].length ?? 0;
  const rest = ahead.slice(aside, aside + 64);
  const sign =
    readSign(left, raw, rest, context) ??
    (/[dnkeh] $/.test(before)
      ? readScaledCode(text.slice(Math.max(0, start - SCALED_CODE_REACH), start))
      : null);
  const scale = readScale(rest, language, sign !== null);
  const afterScale = scale ? rest.slice(scale.length) : rest;
  const named = scale?.currency
    ? { currency: scale.currency as CurrencyCode, length: 0, divisor: 1 }
    : readCurrencyAfter(afterScale, raw, scale !== null, sign, context.pounds);
  const plainPounds = named !== null && sign === null && scale === null && named.currency === 'GBP';
  if (
    plainPounds &&
    named.divisor === 1 &&
    !context.pounds &&
    !isPriced(text, start, start + raw.length + named.length)
  ) {
    return null;
  }
  const currency =
    named && (sign === null || sign.currency === '$')
      ? named.currency
      : sign?.currency === '$'
        ? (readCountry(text.slice(0, start - sign.length).slice(-16)) ?? '$')
        : sign?.currency;
  const used = raw.length + aside + (scale?.length ?? 0) + (named?.length ?? 0);
  const next = text.slice(start + used, start + used + 4);
  const fraction =
    /^(?<whole>.*?)(?: ?(?<part>[½¼¾])| (?<n>\d)\/(?<d>\d)|(?<half> and a half))$/u.exec(raw);
  const whole = fraction?.groups?.['whole'] ?? raw;
  const base = readNumber(whole, {
    decimalComma: DECIMAL_COMMA.has(language),
    commaMayBeDecimal: sign === null ? !isDotted(named) : sign.currency === 'EUR',
    scaled: scale !== null,
  });
  const part = fraction ? readFraction(fraction.groups ?? {}) : 0;
  const money = sign !== null || named !== null;
  if (!money && /^\s?%/.test(next)) return null;
  // "$1 = 141.33 yen" is a rate of exchange.
  if (
    money &&
    (/^ ?= ?/.test(next) || /= ?$/.test(left.slice(0, left.length - (sign?.length ?? 0))))
  ) {
    return null;
  }
  const number = base === null || part === null ? null : (base + part) / (named?.divisor ?? 1);
  // "fell to –9.0 million euros": a dash that is glued to the number and to nothing else.
  const minus = sign === null && named !== null && /[^\s\d][ (][-−–]$/.test(before) ? 1 : 0;
  const from = sign ? start - sign.length : start - minus;
  return {
    start: from,
    end: start + used,
    number: number === null ? null : sign?.negative || minus > 0 ? -number : number,
    scale: scale?.factor ?? named?.factor ?? sign?.factor ?? null,
    currency: money ? currency : undefined,
    damaged:
      money &&
      (number === null ||
        isCut(
          next,
          text.slice(start + raw.length, start + raw.length + 20),
          scale !== null || named !== null,
        )),
    signed: sign !== null,
    yearLike: /^(?:19|20)\d\d$/.test(raw) && scale === null,
  };
}

const COMPARED =
  /^ \((?:(?:Vorjahr(?:eszeitraum|esquartal)?|Vj\.?|VJ|i\. ?V\.|\d{4}):? )?[-–]?\d[\d.,]{0,9}\)(?= (?:Mio|Mrd|Mill|Milliard)\p{L}*\.? )/u;

/** Dollars, pounds and their cents are never written with a decimal comma in English. */
function isDotted(named: NamedCurrency | null): boolean {
  return (
    named !== null && (named.divisor === 100 || /^(?:\$|GBP|[A-Z]{2}D)$/.test(named.currency ?? ''))
  );
}

/** In a text without "£" or pence, bare pounds are a weight unless somebody pays them. */
function isPriced(text: string, start: number, end: number): boolean {
  return (
    (/(?<!\p{L})(?:pa(?:y|ys|id|ying)|costs?|costing|worth|price[ds]?|fined?|for|spend|spent|earn(?:s|ed)?|fee|bill|sum|offer(?:ed)?|raise[ds]?|owe[ds]?|just|only|about|under|over|than|to)\s(?:\p{L}{1,9}\s){0,2}$/iu.test(
      text.slice(Math.max(0, start - 32), start),
    ) &&
      !/(?:weigh\p{L}*|lost|gained|lift\p{L}*|shed|carry\p{L}*|bench\p{L}*|found|seized)\s(?:\p{L}{1,9}\s){0,3}$/iu.test(
        text.slice(Math.max(0, start - 40), start),
      )) ||
    /^\s?\([$€]|^\ssterling/.test(text.slice(end, end + 10))
  );
}

const DECIMAL_COMMA = new Set([
  'de',
  'fr',
  'es',
  'sv',
  'it',
  'pt',
  'nl',
  'da',
  'no',
  'nb',
  'fi',
  'pl',
]);

function readFraction(groups: Record<string, string | undefined>): number | null {
  const { part, n, d, half } = groups;
  if (part !== undefined) return PARTS[part] ?? null;
  if (half !== undefined) return 0.5;
  return n !== undefined && d !== undefined && Number(d) > Number(n) ? Number(n) / Number(d) : null;
}

const LISTED =
  /^, \d[\d.]{0,6} ?(?:bn |m |million |billion )?(?:euros?|pounds?|dollars?|yen|kronor)/;

/** What is left of a number after a cut: "$1.2 b…", "$6 .25", "$5x". */
function isCut(next: string, rest: string, complete: boolean): boolean {
  if (/^[\p{L}\p{N}]/u.test(next)) return true;
  if (complete) return false;
  // "(USD 84, 61 euros)": the next number is another amount.
  if (LISTED.test(rest)) return false;
  if (/^ ?[.,] ?\d|^\/\d/.test(next) || next.startsWith(',,')) return true;
  if (/^(?:\.{2,}|…)/.test(next)) return true;
  return /^\s?-?(?:m|mi|mil|mill|milli|millio|b|bi|bil|bill|billi|billio|t|tr|tri|tril|trill|trilli|trillio|tho|thou|thous|cro|cror|lak)(?:…|\.\.|-?$)/i.test(
    rest,
  );
}
