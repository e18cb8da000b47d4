import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';
import { dealsIn } from '../status/deals-in.ts';
import { statusLadder } from '../status/status-ladder.ts';

/** D2, soft: one text puts one deal on rungs of the ladder that are far apart. */
export function statusContradictions(
  text: AssessableText,
  { contradictions, ladder }: Pick<Method, 'contradictions' | 'ladder'>,
): AssessmentFinding[] {
  const told = dealsIn(text, statusLadder(ladder)).filter(({ sentence: { zone } }) =>
    ['headline', 'body', 'faq'].includes(zone),
  );
  const words = (rung: number): string => ladder.rungs[rung]?.words.toLowerCase() ?? String(rung);
  return [...Map.groupBy(told, ({ parties }) => parties?.join(' ')).values()].flatMap((deal) => {
    const rungs = deal.map(({ rung }) => rung);
    const [lowest, highest] = [Math.min(...rungs), Math.max(...rungs)];
    const low = deal.find(({ rung }) => rung === lowest);
    const high = deal.find(({ rung }) => rung === highest);
    if (!low || !high || highest - lowest < contradictions.ladderGap) return [];
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
  });
}
