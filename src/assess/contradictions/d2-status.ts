import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';
import { RUNGS, rungsIn } from '../status-ladder.ts';

/** D2, soft: one text puts a deal on rungs of the ladder that are far apart. */
export function statusContradictions(
  text: AssessableText,
  { contradictions }: Pick<Method, 'contradictions'>,
): AssessmentFinding[] {
  const told = text.sentences
    .filter(({ zone }) => zone === 'headline' || zone === 'body' || zone === 'faq')
    .flatMap((sentence) =>
      rungsIn(text.doc.text.slice(sentence.start, sentence.end)).map(({ rung }) => ({
        rung,
        sentence,
      })),
    );
  const rungs = told.map(({ rung }) => rung);
  const [lowest, highest] = [Math.min(...rungs), Math.max(...rungs)];
  const low = told.find(({ rung }) => rung === lowest);
  const high = told.find(({ rung }) => rung === highest);
  if (!low || !high || highest - lowest < contradictions.ladderGap) return [];
  const words = (rung: number) =>
    RUNGS.find((row) => row.rung === rung)?.words.toLowerCase() ?? String(rung);
  return [
    makeFinding({
      rule: 'D2',
      verdict: 'soft',
      scope: 'document',
      why: `The deal stands on two rungs of one ladder: “${words(lowest)}” in one passage, “${words(highest)}” in the other.`,
      figures: [],
      evidence: [quotePassage(text, low.sentence), quotePassage(text, high.sentence)],
    }),
  ];
}
