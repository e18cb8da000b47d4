import type { EntityId } from '../../domain/ids.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import { nameOf } from '../figures/figure-words.ts';
import type { RoleDispute } from '../roles/role-disputes.ts';

/** Disputes over roles in words, with the quotes of all sides. */
export function roleFindings(
  disputes: readonly RoleDispute[],
  names: ReadonlyMap<EntityId, string>,
): AssessmentFinding[] {
  return disputes.map((dispute) =>
    makeFinding({
      rule: dispute.kind,
      verdict: 'soft',
      scope: 'corpus',
      why: whyOf(dispute, names),
      figures: [],
      evidence: dispute.tellings.map(({ evidence }) => evidence),
    }),
  );
}

function whyOf(dispute: RoleDispute, names: ReadonlyMap<EntityId, string>): string {
  const name = (id: EntityId): string => nameOf(names, id);
  if (dispute.kind === 'role-swap') {
    const [a, b] = dispute.parties;
    return `The parties change places: in one source ${name(a)} supplies ${name(b)}, in another ${name(b)} supplies ${name(a)}.`;
  }
  const { agreed, role, tellings } = dispute;
  const open = role === 'receiver' ? 'supplier' : 'receiver';
  const fillers = [...new Set(tellings.map((telling) => telling[open]))].sort().map(name);
  return role === 'receiver'
    ? `Different companies are said to supply ${name(agreed)}: ${fillers.join(', ')}.`
    : `${name(agreed)} is said to supply different companies: ${fillers.join(', ')}.`;
}
