import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Method } from '../method.ts';
import type { Signal } from './criterion.ts';

/** R11: contradictions inside the document (D1 to D5). From NewsGuard and JTI, clause 10. */
export function noContradictions(
  findings: readonly AssessmentFinding[],
  { reliability }: Pick<Method, 'reliability'>,
): Signal {
  const inside = findings.filter(({ rule, scope }) => rule.startsWith('D') && scope === 'document');
  const hard = inside.filter(({ verdict }) => verdict === 'hard').length;
  const soft = inside.length - hard;
  return {
    raw: inside.length,
    shown:
      inside.length === 0
        ? 'none found'
        : [count(hard, 'hard'), count(soft, 'soft')].filter((part) => part !== '').join(', '),
    score: Math.max(
      0,
      1 - reliability.hardContradiction * hard - reliability.softContradiction * soft,
    ),
    why:
      inside.length === 0
        ? 'No rule found two statements that disagree.'
        : inside.map(({ why }) => why).join(' '),
    evidence: inside.flatMap(({ evidence }) => evidence),
  };
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}`;
}
