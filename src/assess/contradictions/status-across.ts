import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';
import { RUNGS, rungsIn } from '../status-ladder.ts';

/** D2 across documents: the highest rung that each puts the deal on; the lowest and the highest of these are far apart. */
export function statusAcross(
  texts: readonly AssessableText[],
  { contradictions }: Pick<Method, 'contradictions'>,
): AssessmentFinding[] {
  const said = texts.flatMap((text) => highestRung(text) ?? []).sort((a, b) => a.rung - b.rung);
  const [low, high] = [said[0], said.at(-1)];
  if (!low || !high || high.rung - low.rung < contradictions.ladderGap) return [];
  return [
    makeFinding({
      rule: 'D2',
      verdict: 'soft',
      scope: 'corpus',
      why: `Sources put the deal on rungs that are far apart: “${words(low.rung)}” in one, “${words(high.rung)}” in another.`,
      figures: [],
      evidence: [quotePassage(low.text, low.sentence), quotePassage(high.text, high.sentence)],
    }),
  ];
}

function highestRung(text: AssessableText) {
  const told = text.sentences
    .filter(({ zone }) => zone !== 'disclaimer')
    .flatMap((sentence) =>
      rungsIn(text.doc.text.slice(sentence.start, sentence.end)).map(({ rung }) => ({
        text,
        sentence,
        rung,
      })),
    );
  const highest = Math.max(...told.map(({ rung }) => rung));
  return told.find(({ rung }) => rung === highest) ?? null;
}

function words(rung: number): string {
  return RUNGS.find((row) => row.rung === rung)?.words.toLowerCase() ?? String(rung);
}
