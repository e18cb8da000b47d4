import { alternation } from './alternation.ts';
import { QUALIFIED, SIGNS_BEFORE } from './currencies.ts';
import { dollarOfPlaces } from './dollar-of-places.ts';

/** What a whole document tells about how it writes money; settles signs that one sentence alone leaves open. */
export interface MoneyContext {
  /** It has no capital letters, so that signs stand in small letters too. */
  readonly folded: boolean;
  /** It writes pounds or pence, so that "492p" is a price. */
  readonly pounds: boolean;
  /** It writes rands elsewhere ("R2.4 billion"), so that "R13 per share" is one too. */
  readonly rand: boolean;
  /** It speaks of Korea, so that "W500 billion" is won. */
  readonly won: boolean;
  /** It speaks of the Philippines, so that "P3.5 billion" is pesos. */
  readonly pesos: boolean;
  /** "¥" stands for yuan: the document speaks of yuan and never of yen. */
  readonly yuan: boolean;
  /** "Rs" is not said to be Indian: the document speaks of another country with rupees and never of India. */
  readonly otherRupee: boolean;
  /**
   * What "$" and "dollars" stand for: the dollar that the document says its amounts are in, else that of its cities, else that of
   * the US; null where it marks those of the US apart, so that the bare sign is of a country that it does not name.
   */
  readonly dollar: string | null;
  /** What "Sh" stands for, by the country that the document speaks of; null when there is none. */
  readonly shilling: string | null;
}

/** Reads the context of a document. Read it once and pass it to every `findMoney` over a part of that document. */
export function readMoneyContext(text: string): MoneyContext {
  return {
    folded: !/\p{Lu}/u.test(text),
    pounds: text.includes('£') || /(?<!\p{L})pence(?!\p{L})/u.test(text),
    rand: /(?<![\p{L}\p{N}])R\d[\d.,]{0,9}\s?(?:million|billion|bn|m)(?!\p{L})/u.test(text),
    won: /\b(?:Korean?|Seoul)\b/.test(text),
    pesos: /\b(?:Philippines?|Manila)\b/.test(text),
    yuan: /\b(?:yuan|renminbi|RMB|CNY)\b/.test(text) && !/\byen\b/i.test(text),
    otherRupee:
      /\b(?:Pakistan|Sri Lanka|Nepal|Mauritius|PKR|LKR)/.test(text) &&
      !/\b(?:India|Indian|Mumbai|Delhi|Sebi|SEBI|RBI|BSE|NSE)\b/.test(text),
    dollar: text.includes('$') || /dollar/i.test(text) ? statedDollar(text) : 'USD',
    shilling: SHILLINGS.find(([country]) => country.test(text))?.[1] ?? null,
  };
}

/** "All amounts are in Canadian dollars", "figures in A$ unless otherwise stated". */
const STATED_DOLLAR = new RegExp(
  `\\b(?:amounts|figures|prices|sums|values|currency)\\s(?:[\\p{L},]+\\s){0,6}?in\\s(?:(?<sign>A\\$|C\\$|CA\\$|AU\\$|NZ\\$|HK\\$|S\\$|NT\\$)(?!\\d)|(?<adjective>${alternation(Object.keys(QUALIFIED['dollar'] ?? {}))})\\s(?:dollars|currency)\\b)`,
  'iu',
);

/** A dollar that is not said to be one of another country needs no search. */
const OTHER_DOLLAR = /\bin\s[a-z]{1,2}\$|\bdollars\b|\bcurrency\b/i;

function otherDollar(text: string): string | null {
  const local = dollarOfPlaces(text);
  if (local !== null) return local;
  // "raised $US40 million, or $52 million": what is marked is not what is bare.
  return MARKED.test(text) ? null : 'USD';
}

const MARKED = /(?<![\p{L}])\$US\s?\d/u;

const SHILLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Kenya(?:ns?)?|Nairobi|Mombasa)\b/, 'KES'],
  [/\b(?:Tanzania(?:ns?)?|Dar es Salaam|Dodoma)\b/, 'TZS'],
  [/\b(?:Uganda(?:ns?)?|Kampala)\b/, 'UGX'],
];

function statedDollar(text: string): string | null {
  if (!OTHER_DOLLAR.test(text)) return otherDollar(text);
  const { sign, adjective } = STATED_DOLLAR.exec(text)?.groups ?? {};
  if (sign !== undefined) return SIGNS_BEFORE[sign.toUpperCase()] ?? 'USD';
  return QUALIFIED['dollar']?.[(adjective ?? '').toLowerCase()] ?? otherDollar(text);
}
