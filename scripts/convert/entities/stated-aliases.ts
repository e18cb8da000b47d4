import { allMatches } from '../../../src/text/all-matches.ts';
import { NO_NAMES } from '../../../src/text/name-words.ts';

const NAME =
  "(?:\\p{Lu}|\\p{Ll}\\p{Lu})[\\p{L}\\p{N}.&'’-]*(?: (?:of |and |& |for )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,6}";
const ACRONYM = new RegExp(
  `(?<long>${NAME}) {1,2}\\((?:the |or |[“"])?(?<short>\\p{Lu}[\\p{Lu}\\p{N}&.]{1,7})[”"]?\\)`,
  'gu',
);
const FORMERLY = new RegExp(
  `(?<long>${NAME})(?: \\(|, )(?:formerly|previously|née|also known as|aka|a\\.k\\.a\\.|once)(?: known as| called)?:? (?<short>${NAME})(?=[),;.])`,
  'gu',
);

/** Pairs of names that a text itself declares to be one: "Long Name (LN)", "X (formerly Y)". */
export function statedAliases(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
): [string, string][] {
  const pairs: [string, string][] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, Math.min(end, start + 4000));
    if (
      !sentence.includes('(') &&
      !sentence.includes('known as') &&
      !sentence.includes('formerly')
    ) {
      continue;
    }
    for (const match of allMatches(sentence, ACRONYM)) {
      const { long: printed = '', short = '' } = match.groups!;
      const run = printed.replace(/['’]s$/, '');
      const long = lastWords(run, short) ?? (isTicker(run, short) ? run : null);
      if (long !== null && !NO_NAMES.has(short)) pairs.push([long, short]);
    }
    for (const match of allMatches(sentence, FORMERLY)) {
      pairs.push([match.groups!['long']!.replace(/^The /, ''), match.groups!['short']!]);
    }
  }
  return pairs;
}

/** The last words of a run whose initials spell the acronym, small words left out or not. */
function lastWords(run: string, acronym: string): string | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = run.split(' ');
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    const all = initials(rest);
    const large = initials(rest.filter((word) => /^\p{Lu}/u.test(word)));
    if (/^\p{Lu}/u.test(rest[0]!) && (all === letters || large === letters)) return rest.join(' ');
  }
  return null;
}

/** "Quayline Systems (QYLS)": letters of the name in its order, its first one first. */
function isTicker(name: string, ticker: string): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(ticker) || name[0] !== ticker[0] || !/\p{Ll}/u.test(name))
    return false;
  let at = 0;
  for (const letter of ticker) {
    at = name.toUpperCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]!.toUpperCase()).join('');
}
