import { wordEdge } from './word-edge.ts';

/**
 * Phrases as people write them into the method's lists, made into patterns.
 *
 * - `in talks`: these words, with any white space between them, as whole words;
 * - `(a|the) deal`, `(early )?talks`: one of these, or none;
 * - `sell*`: any ending;
 * - `has … access`: up to three words in between;
 * - `told <Name>`: a word with a capital; `case <number>`: one with a digit; `by <year>`, `from <amount>`.
 */
const SYNTAX = /^(?:[\p{L}\p{N} '’.#&/-]|[()|?*…]|<Name>|<number>|<year>|<amount>)+$/u;

/** Whether a text is a phrase that can be made into a pattern. */
export function isPhrase(text: string): boolean {
  if (!SYNTAX.test(text) || text.trim() !== text || text === '') return false;
  // No group inside a group, and what may be left out is a group.
  return /^(?:[^()?|]|\([^()?]+\)\??)+$/.test(text) && !/\(\||\|\)|\|\|/.test(text);
}

/** Pattern source for any of these phrases as whole words, the longest first; for the flag `u`. */
export function phrasesSource(phrases: readonly string[]): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(phraseSource);
  return `${wordEdge()}(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
}

/** A pattern for any of these phrases, in capitals or not. */
export function phrasesPattern(phrases: readonly string[]): RegExp {
  return new RegExp(phrasesSource(phrases), 'giu');
}

/** A pattern in which capitals must be capitals, so that "told <Name>" is no "told them"; small first letters may be either. */
export function exactPhrasesPattern(phrases: readonly string[]): RegExp {
  const either = (source: string): string =>
    source.replace(/(?<![\p{L}\\<])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return new RegExp(phrasesSource(phrases.map((phrase) => mark(phrase, either))), 'gu');
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  '<Name>': "\\p{Lu}[\\p{L}’'-]*",
  '<number>': '[\\w/:-]{0,40}\\d[\\w/:-]{0,40}',
  '<year>': '(?:19|20)\\d\\d',
  '<amount>': '\\p{Sc}?\\d[\\p{L}\\p{N}.,]*',
  '…': "(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?",
};

function phraseSource(phrase: string): string {
  return phrase
    .split(/(<\w+>|\[\p{Lu}\p{Ll}\]|…\s?)/u)
    .map((part) => {
      const placeholder = PLACEHOLDERS[part.trim()];
      if (placeholder !== undefined) return placeholder;
      if (part.startsWith('[')) return part;
      return part
        .replace(/[.#/&-]/g, (sign) =>
          sign === '-' || sign === '#' || sign === '&' ? sign : `\\${sign}`,
        )
        .replace(/['’]/g, "['’]")
        .replace(/\*/g, '\\p{L}*')
        .replace(/\(/g, '(?:')
        .replace(/\s+/g, '\\s+');
    })
    .join('');
}

/** Marks are made before a phrase becomes a pattern; placeholders keep their letters. */
function mark(phrase: string, change: (text: string) => string): string {
  return phrase
    .split(/(<\w+>)/)
    .map((part) => (part.startsWith('<') ? part : change(part)))
    .join('');
}
