import { LETTER, charClass } from './char-classes.ts';
import { nameRules } from './foreign-names.ts';
import type { Part } from './line-parts.ts';
import { nameRuns } from './name-runs.ts';
import type { IsWord } from './name-tokens.ts';
import { ownCopy } from './own-copy.ts';
import { joinPairs } from './paired-names.ts';
import {
  CORPORATE_SUFFIXES,
  HONORIFICS,
  NO_NAMES,
  ORGANISATION_WORDS,
  SENTENCE_OPENERS,
} from './name-words.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './reference-words.ts';

/** Names that stand in the sentences of a text, with how often each proved itself away from a sentence's start. */
export function learnNames(
  text: string,
  parts: readonly Part[],
  isWord?: IsWord,
  language = 'en',
): Map<string, number> {
  const names = new Map<string, number>();
  const rules = nameRules(language, text, parts);
  for (const run of nameRuns(text, parts, isWord, rules)) {
    // "Krones steigert …": what opens the first line of a text and is no other word is a name.
    const leads =
      rules !== null &&
      ((run.start === parts[0]?.start && isSubject(text, run)) ||
        isMarked(run.text) ||
        APPOSITION.test(text.slice(run.end, run.end + 12)) ||
        rules.acts.test(
          text
            .slice(run.end, run.end + 90)
            .replace(ASIDE, '')
            .slice(0, 24),
        ));
    if (isWord && isField(text, run, isWord)) continue;
    if (isMeasure(run.text)) continue;
    const known = names.get(run.text);
    const proof = run.initial && !leads ? 0 : 1;
    names.set(known === undefined ? ownCopy(run.text) : run.text, (known ?? 0) + proof);
  }
  if (rules === null) addFirstWords(names, text);
  if (rules?.capitalNouns === true) dropPlurals(names, text);
  if (rules !== null) joinPairs(names, text, rules.acts);
  if (isWord) dropCommonWords(names, text, isWord);
  return withoutHomes(withoutPairs(names));
}

/** "its Oncology business": a common word that says what a part of a company does. */
function isField(text: string, run: Part & { readonly text: string }, isWord: IsWord): boolean {
  return (
    UNIT.test(text.slice(run.end, run.end + 16)) &&
    /(?:\b(?:its|their|the|our)|['’]s) (?:[\p{Ll}-]+ )?$/u.test(
      text.slice(Math.max(0, run.start - 24), run.start),
    ) &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(run.text) &&
    run.text.split(' ').every((word) => isWord(word.toLowerCase()))
  );
}

/** "Profit Before Tax", "Gross Premium Income": what is measured, in the capitals of a report. */
function isMeasure(name: string): boolean {
  return name.split(' ').every((word) => MEASURES.has(word));
}

const MEASURES: ReadonlySet<string> = new Set(
  'Profit Profits Before After Tax Taxes Gross Net Earnings Interest Income Operating Total Revenue Revenues Turnover Sales Assets Liabilities Per Share Loss Losses Cash Flow Margin Margins Equity Dividend Dividends Premium Fee Fees Return On Impairment Deposits Expenses Expenditure Costs Half Full Year Quarter Group Consolidated Adjusted Underlying Comprehensive Attributable Recurring Annual'.split(
    ' ',
  ),
);

const UNIT = /^ (?:business|division|unit|arm|segment|department|operations)(?!\p{L})/u;

/** "Falk (software para enzimas) levanta" */
const ASIDE = /^ \([^()]{1,60}\)/;

/** "Voi, der Anbieter …", "Yooji, une start-up …" */
const APPOSITION =
  /^, (?:\p{Lu}\p{Ll}+s|der|die|das|ein|eine|le|la|les|un|une|l['’]|el|una|det|den|en|ett|act(?:uel|uelle|ual)|anci(?:en|enne|ano)|filiale?|maison|propriétaire|spécialis(?:te|é|ée)|leader|líder)[ \p{L}]/u;

/** "AkzoNobel", "SAP": written as no word is. */
function isMarked(name: string): boolean {
  return /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(name);
}

/** Followed by a small word, and never written small itself. */
function isSubject(text: string, run: Part & { readonly text: string }): boolean {
  return (
    /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2)) &&
    timesIn(text, run.text.toLowerCase(), 1) === 0
  );
}

/**
 * "Rail Norland Nigam opened", "Rail Norland Nigam has": a common word that stands with a capital before each of the places where
 * the rest of a name stands, twice or more, is its first word.
 */
function addFirstWords(names: Map<string, number>, text: string): void {
  for (const [name, proof] of [...names]) {
    if (!name.includes(' ')) continue;
    const befores = text
      .split(name)
      .slice(0, -1)
      .map((before) => before.slice(-40));
    const [word] = befores.map((before) => FIRST_WORD.exec(before)?.[1]);
    if (befores.length < 2 || word === undefined || NO_FIRST.has(word) || HONORIFICS.has(word))
      continue;
    if (!befores.every((before) => before.endsWith(`${word} `))) continue;
    if (SENTENCE_OPENERS.has(word.toLowerCase()) || NO_NAMES.has(word)) continue;
    names.delete(name);
    names.set(`${word} ${name}`, proof);
  }
}

const FIRST_WORD = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}) $/u;
/** What a company is called in front of its name. */
const NO_FIRST: ReadonlySet<string> = new Set(
  [...ORGANISATION_NOUNS, ...PERSON_NOUNS].map((noun) => noun[0]!.toUpperCase() + noun.slice(1)),
);

/** A German word that looks like a plural and stands once is a noun. */
function dropPlurals(names: Map<string, number>, text: string): void {
  for (const name of names.keys()) {
    if (/^\p{Lu}\p{Ll}+(?:en|ern|eln|e)$/u.test(name) && timesIn(text, name, 2) < 2)
      names.delete(name);
  }
}

/** "Profit" and "Startups" are no names where the text writes them small twice as often. */
function dropCommonWords(names: Map<string, number>, text: string, isWord: IsWord): void {
  for (const [name, proof] of names) {
    const small = name.toLowerCase();
    if (!/^\p{Lu}\p{Ll}+$/u.test(name) || !isWord(small)) continue;
    if (timesIn(text, small, 2 * Math.max(1, proof)) === 2 * Math.max(1, proof)) names.delete(name);
  }
}

/** How often a whole word stands in a text, counted up to `most`. */
function timesIn(text: string, word: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + 1)) {
    const ends = charClass(text, at + word.length) !== LETTER;
    if (ends && (at === 0 || charClass(text, at - 1) !== LETTER)) count++;
  }
  return count;
}

/** "Quayline of Norfolk" is Quayline where that stands alone as well, or where its corporate suffix ends the name. */
function withoutHomes(names: Map<string, number>): Map<string, number> {
  for (const [name, proof] of [...names]) {
    const home = name.lastIndexOf(' of ');
    if (home < 0 || !/^\p{Lu}\S*$/u.test(name.slice(home + ' of '.length))) continue;
    const before = name.slice(0, home);
    const last = before.slice(before.lastIndexOf(' ') + 1);
    const suffixed = CORPORATE_SUFFIXES.has(last) && before !== last;
    if (!suffixed && (ORGANISATION_WORDS.has(last) || !names.has(before))) continue;
    names.delete(name);
    names.set(before, (names.get(before) ?? 0) + proof);
  }
  return names;
}

/** "Foo-Bar" is two names where each stands alone as well. */
function withoutPairs(names: Map<string, number>): Map<string, number> {
  for (const name of [...names.keys()]) {
    const halves = name.split('-');
    if (halves.length === 2 && halves.every((half) => names.has(half))) names.delete(name);
  }
  return names;
}
