import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { contentWords } from '../content-words.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';

/** D5, soft: a machine summary whose words the text mostly does not have. */
export function summaryContradictions(
  text: AssessableText,
  { contradictions, words }: Pick<Method, 'contradictions' | 'words'>,
): AssessmentFinding[] {
  const stop = new Set(words.stop);
  const wordsOf = (wanted: (sentence: AssessableSentence) => boolean) =>
    contentWords(
      text.sentences
        .filter(wanted)
        .map(({ start, end }) => text.doc.text.slice(start, end))
        .join(' '),
      stop,
    );
  const summary = wordsOf(({ zone }) => zone === 'ai-summary');
  const body = wordsOf(({ zone }) => zone === 'headline' || zone === 'body' || zone === 'faq');
  const absent = [...summary].filter((word) => !body.has(word));
  if (summary.size === 0 || absent.length / summary.size <= contradictions.summaryAbsent) return [];
  return [
    makeFinding({
      rule: 'D5',
      verdict: 'soft',
      scope: 'document',
      why: `The machine-made summary does not keep to the text: ${absent.length} of its ${summary.size} words do not stand there (${absent.slice(0, 6).join(', ')}${absent.length > 6 ? ' …' : ''}).`,
      figures: [],
      evidence: text.sentences
        .filter(({ zone }) => zone === 'ai-summary')
        .slice(0, 1)
        .map((sentence) => quotePassage(text, sentence)),
    }),
  ];
}
