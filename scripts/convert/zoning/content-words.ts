import { OTHER, charClass } from '../../../src/text/char-classes.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** The words of a line that carry its topic: lower case, possessives cut, no function words, at least three letters. */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  const line = text.slice(0, 4000).toLowerCase();
  let end = 0;
  for (let start = 0; start < line.length; start = end) {
    end = start + 1;
    if (charClass(line, start) === OTHER) continue;
    while (end < line.length && (charClass(line, end) !== OTHER || goesOn(line.charCodeAt(end))))
      end++;
    const word = bare(line.slice(start, end));
    if (word.length >= 3 && !FUNCTION_WORDS.has(word)) words.push(stem(word));
  }
  return words;
}

/** What may stand inside or behind a word: an apostrophe or a full stop. */
function goesOn(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 46;
}

function bare(token: string): string {
  return token.endsWith('s') || goesOn(token.charCodeAt(token.length - 1))
    ? token.replace(/['’]s$/, '').replace(/[.'’]+$/, '')
    : token;
}

/** Plural and verb endings off, so that "raises" meets "raised". */
function stem(word: string): string {
  if (word.length <= 4) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one)) ?? '';
  return word.slice(0, word.length - ending.length);
}

/** Longer ones first. */
const ENDINGS: readonly string[] = ['ings', 'ing', 'ed', 'es', 's', 'd'];
