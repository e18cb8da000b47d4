import { findReferences } from './find-references.ts';
import type { Reference } from './find-references.ts';
import { maskSentence } from './mask-sentence.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { EntityPlace, SentencePlace } from './owned-amount.ts';
import { spansWithin } from './spans-within.ts';

/** The sentences of a text with their names and pronouns masked, each read when first asked for: amounts and events share them. */
export interface MaskedText {
  /** The sentence of this index; `amounts` are those to be masked as well. */
  sentence(
    index: number,
    amounts: readonly { readonly start: number; readonly end: number }[],
  ): MaskedSentence;
}

export function maskedText(
  text: string,
  sentences: readonly SentencePlace[],
  entities: readonly EntityPlace[],
): MaskedText {
  const entitiesIn = spansWithin(entities);
  const references: (readonly Reference[] | undefined)[] = [];
  const plain: (MaskedSentence | undefined)[] = [];
  return {
    sentence(index, amounts) {
      const known = amounts.length === 0 ? plain[index] : undefined;
      if (known !== undefined) return known;
      const { start, end } = sentences[index] ?? { start: 0, end: 0 };
      const own = (references[index] ??= findReferences(text, start, end));
      const input = { text, start, end, entities: entitiesIn({ start, end }), amounts };
      const masked = maskSentence(input, own);
      if (amounts.length === 0) plain[index] = masked;
      return masked;
    },
  };
}
