import type { NameRules } from './foreign-names.ts';
import { adjectiveIn } from './german-name-adjectives.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { IsWord, Token } from './name-tokens.ts';
import {
  HONORIFICS,
  NAME_BEGINNERS,
  NO_NAMES,
  ORGANISATION_WORDS,
  PEOPLES,
  SENTENCE_OPENERS,
} from './name-words.ts';

/** Where the language of a text is not known, any word may be a name. */
export const anyWord: IsWord = () => true;

/** Small words inside names: "Bank of Falkstadt". */
export const JOINERS: ReadonlySet<string> = new Set(
  'of de la le du del della der van von bin al and & for the'.split(' '),
);
/** Words of the longest name: a longer run is a heading. */
export const LONGEST = 6;

/** Takes openers, titles, months and the like off both ends; null when nothing is left that could be a name. */
export function trimRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  lower: ReadonlySet<string>,
  initial: boolean,
  { isWord, rules }: { readonly isWord: IsWord; readonly rules: NameRules | null },
): { from: number; to: number } | null {
  let a = from;
  let b = to;
  // "Aktionäre der Deutsche Wohnen": the name begins with its adjective.
  const named = rules === null ? -1 : adjectiveIn(tokens, from, to, initial, rules);
  const inName = (at: number): boolean => named >= 0 && at >= named && at <= named + 1;
  const isNoun = (at: number): boolean => rules?.isNoun(tokens[at]!.bare) === true && !inName(at);
  const opens = (at: number): boolean =>
    initial && at === from && rules?.openers.has(tokens[at]!.bare.toLowerCase()) === true;
  if (named >= 0) a = named;
  // "Canadian Solar rose": behind a people's adjective a capital proves a name.
  const opensAt = (at: number): boolean =>
    initial && !(at === from + 1 && PEOPLES.has(tokens[from]!.bare));
  while (
    a <= b &&
    ((dropsInFront(tokens[a]!.bare, opensAt(a), lower, isWord) && !inName(a)) ||
      isNoun(a) ||
      opens(a))
  ) {
    // "Scottish & Newcastle"
    if (a < b && PEOPLES.has(tokens[a]!.bare) && tokens[a + 1]!.start === tokens[a]!.end + 3) break;
    if (a < b && NAME_BEGINNERS.has(tokens[a]!.bare.toLowerCase())) break;
    a++;
  }
  // "Hong Kong-listed Falk": what stands before the hyphen is where, not who.
  for (let k = b; k >= a; k--) {
    if (!DESCRIBES.test(tokens[k]!.bare)) continue;
    a = k + 1;
    break;
  }
  if (initial && a < b && isShouted(tokens[a]!.bare, isWord)) a++;
  a = withPeople(tokens, from, a, b, isWord);
  if (initial && a === from && a < b && TRADES.test(tokens[a]!.bare)) a++;
  // "Quayline President Ines Okafor": the name of the person stands behind the title.
  for (let k = b - 1; k > a; k--) {
    if (!HONORIFICS.has(tokens[k]!.bare)) continue;
    if (b - k < 2 && !GIVEN_NAMES.has(tokens[b]!.bare)) break;
    a = k + 1;
    break;
  }
  while (
    b >= a &&
    ((NO_NAMES.has(tokens[b]!.bare) && !inName(b) && !(b > a && endsInPeople(tokens, b))) ||
      JOINERS.has(tokens[b]!.text) ||
      isNoun(b))
  )
    b--;
  if (b < a || b - a >= LONGEST) return null;
  const first = tokens[a]!.bare;
  if (a === b) {
    if (first.length < 2 || /^\d/.test(first)) return null;
    if (initial && isShouted(first, isWord)) return null;
    if (ORGANISATION_WORDS.has(first)) return null;
    if (HONORIFICS.has(first)) return null;
    if (SENTENCE_OPENERS.has(first.toLowerCase())) return null;
    if (rules?.openers.has(first.toLowerCase()) === true) return null;
  }
  return { from: a, to: b };
}

/** "Anglo American rejects": a people's adjective behind a name belongs to it where no noun follows. */
function endsInPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    PEOPLES.has(token.bare) &&
    /^(?:American|African|British|European|Asian|Australian|Canadian|Pacific|National)$/.test(
      token.bare,
    ) &&
    FINITE_NEXT.test(tokens[at + 1]?.text ?? 'is')
  );
}

const FINITE_NEXT =
  /^(?:has|have|had|is|was|were|and|to|in|on|at|for|by|from|with|of|will|would|which|who|said|says|against|after|over|rebuff\p{Ll}*|reject\p{Ll}*|bought|sold|cut|\p{Ll}{2,}ed)$/u;

const DESCRIBES =
  /-(?:based|owned|backed|led|listed|headquartered|born|founded|controlled|funded|run|linked|traded|style|inspired|bound|built|trained|educated)$/;

/** "SUPERMARKET giant": a text that opens in capitals. */
function isShouted(word: string, isWord: IsWord): boolean {
  return isWord !== anyWord && /^\p{Lu}{4,}$/u.test(word) && isWord(word.toLowerCase());
}

/** Where a run starts when its name begins with a people's: "British Airways" and "British American Tobacco" are no names without. */
function withPeople(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  isWord: IsWord,
): number {
  let a = first;
  const rest = tokens[first]?.bare ?? '';
  const common = ORGANISATION_WORDS.has(rest) || (isWord !== anyWord && isWord(rest.toLowerCase()));
  if (first !== last || !common || HONORIFICS.has(rest)) return a;
  while (a > from && PEOPLES.has(tokens[a - 1]!.bare)) a--;
  return a;
}

/** What a company that a sentence opens with is called in front of its name: "Shipbuilder Falk". */
const TRADES =
  /^(?:\p{L}+maker|Retailer|Lender|Insurer|Airline|Brewer|Miner|Shipbuilder|Homebuilder|Housebuilder|Supplier|Startup|Start-up|Fintech|Edtech|Deeptech|Biotech|Billionaire|Entrepreneur|Rival|Online|Brokerage|Broker|Carmaker|Conglomerate|Supermarket)$/u;

function dropsInFront(
  word: string,
  initial: boolean,
  lower: ReadonlySet<string>,
  isWord: IsWord,
): boolean {
  if (HONORIFICS.has(word) || NO_NAMES.has(word) || JOINERS.has(word)) return true;
  const small = word.toLowerCase();
  if (initial && lower.has(small)) return true;
  if (initial && /^\p{Lu}\p{Ll}+(?:ing|ed|ly)$/u.test(word) && word.length > 5 && isWord(small))
    return true;
  return initial && SENTENCE_OPENERS.has(small) && /^\p{Lu}\p{Ll}*$/u.test(word) && word !== 'Us';
}
