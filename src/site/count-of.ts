import { countWord } from '../charts/headline.ts';

/** "Five documents", "one prints its date": a count in words with what it counts; `plural` defaults to the noun and an s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** The same at the beginning of a sentence. */
export function countOfFirst(count: number, one: string, many?: string): string {
  const text = countOf(count, one, many);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
