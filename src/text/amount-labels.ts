import type { Part } from './line-parts.ts';
import { isCapital, isStrange, tokensOf, type IsWord, type Token } from './name-tokens.ts';

/** The labels of amounts, which are blanked out: "Kestrel Lifting" of "- Kestrel Lifting: €5m". */
export function amountLabels(text: string, parts: readonly Part[]): Map<Part, Token[]> {
  const found = new Map<Part, Token[]>();
  for (const part of parts) {
    const beginning = text.slice(part.start, Math.min(part.end, part.start + 60));
    // The blanks of the amount end it; a sentence does not.
    const line = /\s$/.test(beginning.slice(-1)) ? LABEL.exec(beginning) : null;
    const label = line?.groups?.['label'];
    if (!line || label === undefined) continue;
    const start = part.start + line[0].indexOf(label);
    found.set(part, tokensOf(text, { start, end: start + label.length }));
  }
  return found;
}

/** Labels are names where most of them hold a word that is none of the language: "Revenue", "Costs" and "Falk" are not. */
export function areNames(labels: readonly (readonly Token[])[], isWord: IsWord): boolean {
  const names = labels.filter(
    (tokens) =>
      tokens.every(({ bare }) => isCapital(bare)) &&
      tokens.some((token) => isStrange(token, isWord)),
  );
  return names.length > 0.5 * labels.length;
}

const LABEL = /^[\s•*–-]{0,4}(?<label>\p{L}[^:;.!?]{1,40}?)\s?:\s{2,}$/u;
