import type { MaskedSentence, Mention } from './mask-sentence.ts';

/** The mention that the first group of a pattern finds in a part of a masked sentence; null when it finds none. */
export function nameIn(sentence: MaskedSentence, pattern: RegExp, part: string): Mention | null {
  const char = pattern.exec(part)?.[1];
  return char === undefined ? null : (sentence.mentions[char.charCodeAt(0) - 0xe000] ?? null);
}
