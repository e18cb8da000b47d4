import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { contentWords } from '../content-words.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';
import { findHedges } from '../../text/find-hedges.ts';

/** D3, soft: what one sentence says will be, another says only may be. Each "will" is held against its best match. */
export function certaintyContradictions(
  text: AssessableText,
  { contradictions, words }: Pick<Method, 'contradictions' | 'words'>,
): AssessmentFinding[] {
  if (!/^en\b/.test(text.source.language)) return [];
  const stop = new Set(words.stop);
  const read = text.sentences
    .filter(({ zone }) => zone === 'body' || zone === 'faq')
    .map((sentence) => {
      const words = text.doc.text.slice(sentence.start, sentence.end);
      const places = text.places.filter(
        ({ start, end }) => start >= sentence.start && end <= sentence.end,
      );
      const named = contentWords(
        places.map(({ start, end }) => text.doc.text.slice(start, end)).join(' '),
        stop,
      );
      return {
        sentence,
        entities: new Set(places.map(({ entity }) => entity)),
        content: new Set([...contentWords(words, stop)].filter((word) => !named.has(word))),
        sure: /\bwill\b/i.test(words) && !isWeakened(words),
        unsure: /\b(?:may|might|could)\b/.test(words),
      };
    });
  return read
    .filter(({ sure }) => sure)
    .flatMap((will) => {
      const best = read
        .filter(
          ({ unsure, entities }) =>
            unsure && [...entities].some((entity) => will.entities.has(entity)),
        )
        .map((may) => ({
          sentence: may.sentence,
          shared: [...may.content].filter((word) => will.content.has(word)),
        }))
        .reduce<{ sentence: AssessableSentence; shared: string[] } | null>(
          (top, one) => (top === null || one.shared.length > top.shared.length ? one : top),
          null,
        );
      if (best === null || best.shared.length < contradictions.sharedWords) return [];
      return [
        makeFinding({
          rule: 'D3',
          verdict: 'soft',
          scope: 'document',
          why: `One passage says what will be, another only what may be (both speak of ${best.shared.map((word) => `“${word}”`).join(', ')}).`,
          figures: [],
          evidence: [quotePassage(text, will.sentence), quotePassage(text, best.sentence)],
        }),
      ];
    });
}

function isWeakened(sentence: string): boolean {
  return findHedges(sentence).some(({ kind }) => kind === 'possibility' || kind === 'condition');
}
