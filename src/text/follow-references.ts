import type { EntityId } from '../domain/ids.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { isGoverned } from './find-foreign-owner.ts';
import { maskedText } from './masked-text.ts';
import type { MaskedText } from './masked-text.ts';
import { meetMentions } from './meet-mentions.ts';
import type { EntityPlace, SentencePlace } from './owned-amount.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Met, ReferenceContext } from './resolve-reference.ts';

export interface FollowInput {
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
  readonly entities: readonly EntityPlace[];
  readonly mainEntity: EntityId | null;
  /** ISO 639-1 code of a language whose prepositions are known. Default "en". */
  readonly language?: string;
  /** The masked sentences of this text, when they were or will be read for something else as well. */
  readonly masks?: MaskedText;
}

/** A sentence as it is reached while a text is read from its beginning. */
export interface FollowedSentence {
  readonly sentence: MaskedSentence;
  readonly place: SentencePlace;
  /** Whom a name, pronoun or definite phrase of this sentence speaks of. */
  readonly resolve: (mention: Mention) => EntityId | null;
  /** What the text has spoken of so far, this sentence included. */
  readonly context: ReferenceContext;
}

/**
 * Reads a text sentence by sentence and keeps track of whom it speaks of. `visit` returns names that the sentence turned out
 * to be about, with their part in it.
 */
export function followReferences(
  input: FollowInput,
  amountsOf: (place: SentencePlace) => readonly { readonly start: number; readonly end: number }[],
  visit: (followed: FollowedSentence) => readonly Pick<Met, 'entity' | 'at' | 'role' | 'nouns'>[],
): void {
  const met: Met[] = [];
  const language = input.language ?? 'en';
  const governed =
    language === 'en'
      ? () => false
      : (sentence: MaskedSentence, { at }: Mention) =>
          isGoverned(sentence.text.slice(0, at), language);
  const masks = input.masks ?? maskedText(input.text, input.sentences, input.entities);
  for (const [index, place] of input.sentences.entries()) {
    if (place.end - place.start > LONGEST_SENTENCE) continue;
    const sentence = masks.sentence(index, amountsOf(place));
    const context = {
      met,
      sentence: index,
      block: place.block,
      mainEntity: input.mainEntity,
    };
    const resolve = (mention: Mention): EntityId | null => resolveReference(mention, context);
    met.push(...meetMentions(sentence, { ...context, resolve, governed }));
    for (const about of visit({ sentence, place, resolve, context })) {
      const kind = met.findLast((one) => one.entity === about.entity)?.kind;
      if (kind === undefined) continue;
      met.push({ ...about, kind, sentence: index, block: place.block });
    }
  }
}

/** Characters; what is longer is a table or a list without stops, whose words stand in no clauses. */
const LONGEST_SENTENCE = 3000;
