import { FUNCTION_WORDS } from './function-words.ts';

/** The words of a line that carry its topic: lower case, possessives cut, no function words, at least three letters. */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const token of text.slice(0, 4000).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.]*/gu) ?? []) {
    const word = token
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/[.'’]+$/, '');
    if (word.length >= 3 && !FUNCTION_WORDS.has(word)) words.push(stem(word));
  }
  return words;
}

/** Plural and verb endings off, so that "raises" meets "raised". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ings?|ed|es|s|d)$/, '') : word;
}
