import { alternation } from '../../src/text/alternation.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../src/text/reference-words.ts';
import type { Article } from './article.ts';

/** The text of an article with what holds no names blanked out, offsets unchanged: amounts ("Rs" is no name), indices, countries' adjectives. */
export function textForNames({ doc, amounts }: Article): string {
  const parts: string[] = [];
  let at = 0;
  const blanks = amounts.flatMap(({ conversions, ...amount }) => [amount, ...conversions]);
  for (const { start, end } of blanks) {
    if (start < at) continue;
    parts.push(doc.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  const text = (parts.join('') + doc.text.slice(at))
    .replace(INDICES, blank)
    .replace(COUNTRY_BEFORE_NOUN, blank);
  return text.includes(':') ? text.replace(TICKER, blank) : text;
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** "U.S. food giant Falk": what a country's letters say of a company. */
const COUNTRY_BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}.])(?:U\\.S\\.|U\\.K\\.|U\\.A\\.E\\.|USA|US|UK|EU|UAE)(?= (?:[\\p{Ll}-]+ ){0,3}(?:${alternation([...ORGANISATION_NOUNS, ...PERSON_NOUNS])}) \\p{Lu})`,
  'gu',
);

/** Share indices: numbers, which own nothing and do nothing. */
const INDICES =
  /\bFTSE(?! Russell\b)(?: (?:\d{2,3}|All-Share|AIM|MIB))?(?![\p{L}\p{N}])|\bS&P (?:\d{3,4}|BSE Sensex|ASX 200)(?!\d)|\bDow Jones (?:Industrial|Transportation|Utility) Average\b|\bDow Jones(?= (?:index|rose|fell|closed|was|gained|lost|dropped|jumped)\b|,? (?:and|while) )|\bNasdaq (?:Composite|100)\b|\bNasdaq-100\b|\bRussell [123]000\b|\b(?:M|S|Tec)?DAX(?: 40)?(?![\p{L}\p{N}])|\bCAC(?: |-)40\b|\b(?:Euro )?Stoxx(?: Europe)? \d{2,3}\b|\bNikkei 225\b|\bNikkei(?= (?:index|rose|fell|closed|share average|gained|lost|dropped|jumped)\b)|\bTopix\b|\bHang Seng Index\b|\bNifty(?: (?:\d{2,3}|Bank|IT))?(?![\p{L}\p{N}])|\b(?:BSE )?Sensex\b|\bKospi\b|\bIBEX 35\b|\bOMX(?:S30| Stockholm 30)?(?![\p{L}\p{N}])|\bASX (?:200|300|All Ordinaries)\b|\bSMI(?= index\b)|\bBovespa\b|\bCSI 300\b/gu;

/** "(NYSE: FLK)", "(ticker: FLK)". */
const TICKER = /\((?:[A-Z]{2,8}|Nasdaq|ticker|symbol)\s?:\s?[A-Z0-9.]{1,8}\)/g;
