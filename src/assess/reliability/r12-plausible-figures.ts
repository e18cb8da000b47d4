import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Method } from '../method.ts';
import { unknownSignal, type Signal } from './criterion.ts';

/** R12: the worst verdict of the plausibility checks whose inputs are all of this document or the ceilings. From NewsGuard. */
export function plausibleFigures(
  findings: readonly AssessmentFinding[],
  /** How many checks had their inputs. */
  checked: number,
  { reliability }: Pick<Method, 'reliability'>,
): Signal {
  if (checked === 0)
    return unknownSignal('The document states no amounts that can be held against each other.');
  const own = findings.filter(({ rule, scope }) => rule.startsWith('P') && scope === 'document');
  const failed = own.filter(({ verdict }) => verdict === 'fail');
  const warned = own.length - failed.length;
  return {
    raw: failed.length > 0 ? 'fail' : warned > 0 ? 'warn' : 'ok',
    shown:
      own.length === 0
        ? `${checked} passed`
        : [
            failed.length > 0 ? `${failed.length} failed` : '',
            warned > 0 ? `${warned} remarkable` : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
    score: failed.length > 0 ? 0 : Math.max(0, 1 - reliability.plausibilityWarning * warned),
    why:
      own.length === 0
        ? `${checked} ${checked === 1 ? 'check was' : 'checks were'} passed.`
        : own.map(({ why }) => why).join(' '),
    evidence: own.flatMap(({ evidence }) => evidence),
  };
}
