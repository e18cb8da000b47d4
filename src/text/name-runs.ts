import { amountLabels, areNames } from './amount-labels.ts';
import { DIGIT, LETTER, MARK, charClass } from './char-classes.ts';
import type { NameRules } from './foreign-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { namesWithNext } from './german-name-adjectives.ts';
import type { Part } from './line-parts.ts';
import {
  isCapital,
  isInitials,
  isStrange,
  tokensOf,
  type IsWord,
  type Token,
} from './name-tokens.ts';
import { HONORIFICS, NO_NAMES, ORGANISATION_WORDS, PEOPLES } from './name-words.ts';
import { splitHyphen } from './split-hyphen.ts';
import { anyWord, JOINERS, LONGEST, trimRun } from './trim-name-run.ts';

/** A run of capitalised words that reads as a name. */
export interface NameRun extends Part {
  readonly text: string;
  /** It opens a sentence, so that its first capital proves nothing. */
  readonly initial: boolean;
}

/**
 * The names that running sentences show. Title Case lines give none, as every word of theirs is capitalised, but for the
 * label of an amount ("Kestrel Lifting: €5m"). `isWord` is for the text's language; by default any word may be one.
 */
export function nameRuns(
  text: string,
  parts: readonly Part[],
  isWord: IsWord = anyWord,
  rules: NameRules | null = null,
): NameRun[] {
  const tokens = parts.map((part) => tokensOf(text, part));
  const lower = lowerCaseWords(tokens);
  const runs: NameRun[] = [];
  const labels = amountLabels(text, parts);
  if (areNames([...labels.values()], isWord)) {
    for (const label of labels.values()) runs.push(...runsOf(text, label, lower, isWord, rules));
  }
  for (const [i, part] of parts.entries()) {
    if (labels.has(part)) continue;
    const own = tokens[i] ?? [];
    const closed = /[.!]['"”’)\]]*\s*$/u.test(
      text.slice(Math.max(part.start, part.end - 8), part.end),
    );
    if (!closed && rules?.capitalNouns !== true && isTitleCase(own)) continue;
    runs.push(...runsOf(text, own, lower, isWord, rules));
  }
  return runs;
}

/** Words that the text also writes small: capitalised at a sentence's start they are no names. */
function lowerCaseWords(parts: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of parts) {
    for (const { bare } of tokens) {
      const plain = smallLetters(bare, 0);
      if (plain === bare.length) {
        if (plain > 1) words.add(bare);
      } else if (!isCapitalised(bare)) addSmallWords(bare, words);
    }
  }
  return words;
}

/** "Falk": a capital and small letters of ASCII, as most words with a capital are. */
function isCapitalised(word: string): boolean {
  return (
    word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90 && smallLetters(word, 1) === word.length
  );
}

/** Where the small letters of ASCII end that stand from an index on. */
function smallLetters(word: string, index: number): number {
  let at = index;
  while (word.charCodeAt(at) >= 97 && word.charCodeAt(at) <= 122) at++;
  return at;
}

/** The words of a token that is more than one: "pre-tax", "3rd". */
function addSmallWords(token: string, words: Set<string>): void {
  for (let at = 0; at < token.length; at++) {
    if (charClass(token, at) !== LETTER) continue;
    const start = at;
    while (isLetterOrMark(charClass(token, at))) at++;
    if (at - start > 1 && isSmall(token.slice(start, start + 2))) words.add(token.slice(start, at));
    // What stands glued to a number is no word.
    while (isLetterOrDigit(charClass(token, at))) at++;
  }
}

function isLetterOrMark(kind: number): boolean {
  return kind === LETTER || kind === MARK;
}

function isLetterOrDigit(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

function isSmall(start: string): boolean {
  return (start >= 'a' && start < '{') || /^\p{Ll}/u.test(start);
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length >= 4 && /^\p{L}/u.test(token.text));
  if (long.length < 3)
    return tokens.length > 0 && tokens.length <= 2 && long.every((token) => isCapital(token.bare));
  return long.filter((token) => isCapital(token.bare)).length > 0.65 * long.length;
}

function runsOf(
  text: string,
  tokens: readonly Token[],
  lower: ReadonlySet<string>,
  isWord: IsWord,
  rules: NameRules | null,
): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    // "L'offre": an article and a common noun.
    const elided = rules !== null && /^\p{Lu}u?['’]\p{Ll}/u.test(tokens[i]!.bare);
    if (elided || (!isCapital(tokens[i]!.bare) && !isCentury(tokens, i))) {
      i++;
      continue;
    }
    let end = i;
    while (end + 1 < tokens.length && end - i < 2 * LONGEST) {
      const next = joined(text, tokens, end, rules);
      if (next === null || endsAtNoun(tokens, end, next, rules)) break;
      end = next;
    }
    const opens =
      opensSentence(text, tokens, i) || (rules !== null && followsDateline(text, tokens, i));
    const run = trimRun(tokens, i, end, lower, opens, { isWord, rules });
    if (run !== null) {
      const first = tokens[run.from]!;
      const last = tokens[run.to]!;
      const stop = keepsPeriod(last) ? last.bareEnd + 1 : last.bareEnd;
      const name = text.slice(first.start, Math.min(stop, last.end));
      const initial =
        run.from === i &&
        opens &&
        !tokens.slice(run.from, run.to + 1).some((token) => isStrange(token, isWord));
      if (!NUMBERED.test(name) && !isPeriod(name))
        runs.push(...splitHyphen(name, first.start, lower).map((one) => ({ ...one, initial })));
    }
    i = end + 1;
  }
  return runs;
}

/** "21st Century Fox": the number belongs to the name where one goes on behind the century. */
function isCentury(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.bare === 'Century' &&
    isCapital(tokens[at + 2]?.bare ?? '') &&
    tokens[at + 2]!.start === tokens[at + 1]!.end + 1 &&
    /^\d+(?:st|nd|rd|th)$/.test(tokens[at]!.bare)
  );
}

/** What may follow a possessive inside the name of a company. */
const POSSESSED: ReadonlySet<string> = new Set(
  'Inc Corp Corporation Co Cos Companies Ltd Limited PLC plc Labs Laboratories Holdings Brands Stores'.split(
    ' ',
  ),
);

/** "Q3", "FY24", "Q4FY23", "1H25": a stretch of a year. */
function isPeriod(word: string): boolean {
  return (
    /^(?:(?:[1-4]?[QH][1-4]?|9M)?(?:FY'?)?\d{2,4}E?|[QH][1-4]|[1-4][QH]|FY)$/.test(word) &&
    /[QHFM]/.test(word)
  );
}

/** "Series B", "No.3": a place in a row and no name. Plurals of abbreviations ("NPAs") name nobody either. */
const NUMBERED = /^(?:(?:Pre-)?Series [A-K]\d?|No\.? ?\d+(?: \p{Lu}{1,3})?|\p{Lu}{2,5}s)$/u;

function keepsPeriod(token: Token): boolean {
  return isInitials(token.text) && token.text.length > 2;
}

/** "Milliarden Euro Siemens": a noun of the language before or behind a name is no part of it. */
function endsAtNoun(
  tokens: readonly Token[],
  at: number,
  next: number,
  rules: NameRules | null,
): boolean {
  if (rules === null || namesWithNext(tokens, at, rules)) return false;
  return rules.isNoun(tokens[next]!.bare) !== rules.isNoun(tokens[at]!.bare);
}

/** Index of the token with which the run goes on after `at`, or null. */
function joined(
  text: string,
  tokens: readonly Token[],
  at: number,
  rules: NameRules | null,
): number | null {
  const here = tokens[at]!;
  const next = tokens[at + 1]!;
  // A possessive ends a name: in "Roe’s Example" stand two, in "Roe’s Stores" one.
  const possessive = here.bare.length < here.text.length && /['’]s$/u.test(here.text);
  if (possessive && !POSSESSED.has(next.bare)) return null;
  if (isPeriod(next.bare)) return null;
  const gap = text.slice(here.end, next.start);
  const ampersand = gap === ' & ';
  // "Royal Dutch/Shell": no name ends with a people's adjective.
  const slash = gap === '/' && at > 0 && PEOPLES.has(here.bare) && isCapital(tokens[at - 1]!.bare);
  if (gap !== ' ' && !ampersand && !slash && gap !== '\u00a0') return null;
  if (here.text.endsWith('.') && !mayHavePeriod(here)) return null;
  if (isCapital(next.bare)) return at + 1;
  if (
    /^\d{1,3}(?:\.\d)?$/.test(next.bare) &&
    /^\p{Lu}/u.test(here.bare) &&
    !NO_NAMES.has(here.bare)
  )
    return null;
  const after = tokens[at + 2];
  if (!JOINERS.has(next.text) || after === undefined || text.slice(next.end, after.start) !== ' ')
    return null;
  if (next.text === 'and' || next.text === 'for' || next.text === 'the') return null;
  // "das Talent von Ora Falkstadt": where all nouns have capitals, only people are from somewhere.
  if (rules?.capitalNouns && next.text === 'von' && !GIVEN_NAMES.has(here.bare)) return null;
  if (isCapital(after.bare)) return NO_NAMES.has(after.bare) ? null : at + 2;
  const third = tokens[at + 3];
  // "Ines de las Casas"
  const ofArticle =
    next.text === 'de' &&
    /^(?:la|las|los)$/.test(after.text) &&
    third !== undefined &&
    isCapital(third.bare) &&
    third.start === after.end + 1;
  if (ofArticle) return at + 3;
  const ofThe =
    next.text === 'of' && after.text === 'the' && third !== undefined && isCapital(third.bare);
  return ofThe && ORGANISATION_WORDS.has(here.bare) ? at + 3 : null;
}

function mayHavePeriod(token: Token): boolean {
  return (
    isInitials(token.text) ||
    HONORIFICS.has(token.bare) ||
    /^(?:Inc|Corp|Co|Ltd|St|Jr|Sr|Bros|Mt)$/.test(token.bare)
  );
}

function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  if (index === 0) return true;
  const gap = text.slice(tokens[index - 1]!.end - 1, tokens[index]!.start);
  return /[.!?:•\n]["”’)]*\s*["“‘(„«]*$/u.test(gap) || /\s["“‘„«]\s?$/u.test(gap);
}

/** "Falkstadt – Die Ora AG": a sentence begins behind the place. */
function followsDateline(text: string, tokens: readonly Token[], index: number): boolean {
  if (index === 0 || index > 3) return false;
  return /^[^.!?]?\s[–—-]\s$/u.test(text.slice(tokens[index - 1]!.end - 1, tokens[index]!.start));
}
