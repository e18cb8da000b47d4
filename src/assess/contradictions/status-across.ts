import type { EntityId } from '../../domain/ids.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableText } from '../assessable-text.ts';
import { nameOf } from '../figures/figure-words.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';
import type { RoleDispute } from '../roles/role-disputes.ts';
import { dealDisputes } from '../status/deal-disputes.ts';
import { statusLadder } from '../status/status-ladder.ts';

/** D2 across documents: the highest rung that each puts a deal on; for one deal the lowest and the highest are far apart. */
export function statusAcross(
  texts: readonly AssessableText[],
  { contradictions, ladder }: Pick<Method, 'contradictions' | 'ladder'>,
  roles: readonly RoleDispute[],
  names: ReadonlyMap<EntityId, string>,
): AssessmentFinding[] {
  const textOf = new Map(texts.map((text) => [text.source.id, text]));
  const words = (rung: number): string => ladder.rungs[rung]?.words.toLowerCase() ?? String(rung);
  return dealDisputes(texts, statusLadder(ladder), {
    gap: contradictions.ladderGap,
    roles,
  }).flatMap(({ parties: [a, b], tellings }): AssessmentFinding[] => {
    const sorted = tellings.toSorted((one, other) => one.rung - other.rung);
    const [low, high] = [sorted[0], sorted.at(-1)];
    const [from, to] = [textOf.get(low?.source ?? ''), textOf.get(high?.source ?? '')];
    if (!low || !high || !from || !to) return [];
    return [
      makeFinding({
        rule: 'D2',
        verdict: 'soft',
        scope: 'corpus',
        why: `Sources put the deal between ${nameOf(names, a ?? null)} and ${nameOf(names, b ?? null)} on rungs that are far apart: “${words(low.rung)}” in one, “${words(high.rung)}” in another.`,
        figures: [],
        evidence: [quotePassage(from, low.sentence), quotePassage(to, high.sentence)],
      }),
    ];
  });
}
