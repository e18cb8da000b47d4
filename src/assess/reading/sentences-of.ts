import type { AssessableSentence } from '../assessable-text.ts';
import type { Reading } from './read-document-signals.ts';

/** The sentences of the prose in which the given passages begin, each once, in order. */
export function sentencesOf(
  { prose }: Pick<Reading, 'prose'>,
  passages: readonly { readonly start: number }[],
): AssessableSentence[] {
  return prose.filter(({ start, end }) =>
    passages.some((passage) => passage.start >= start && passage.start < end),
  );
}
