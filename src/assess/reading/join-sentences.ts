import type { AssessableSentence } from '../assessable-text.ts';

/** The prose of a document in one string, a paragraph a line, with the way back to the document. */
export interface JoinedText {
  readonly text: string;
  /** UTF-16 index in the document for one in `text`. */
  toDocument(index: number): number;
}

/** Joins sentences: those of one block by what stands between them, blocks by a line break. */
export function joinSentences(
  text: string,
  sentences: readonly Pick<AssessableSentence, 'start' | 'end' | 'block'>[],
): JoinedText {
  const pieces: { at: number; from: number }[] = [];
  let joined = '';
  let last: Pick<AssessableSentence, 'end' | 'block'> | null = null;
  for (const { start, end, block } of sentences) {
    if (last !== null && last.block === block) {
      // What was left out between two sentences of a block is only white space.
      joined += ' ';
    } else if (last !== null) joined += '\n';
    pieces.push({ at: joined.length, from: start });
    joined += text.slice(start, end).replaceAll('\n', ' ');
    last = { end, block };
  }
  return {
    text: joined,
    toDocument(index) {
      const piece = pieces.findLast(({ at }) => at <= index);
      return piece ? piece.from + (index - piece.at) : index;
    },
  };
}
