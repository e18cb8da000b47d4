import type { EntityId } from '../../domain/ids.ts';
import type { Position, Question } from '../../domain/question.ts';
import { nameOf } from '../figures/figure-words.ts';
import type { RoleTelling } from './find-roles.ts';
import type { RoleDispute } from './role-disputes.ts';

/** A question as a detector opens it; whoever keeps the content gives it an id. */
export type QuestionDraft = Omit<Question, 'id'>;

/** The questions that disputes over roles open, one for each. */
export function roleQuestions(
  disputes: readonly RoleDispute[],
  names: ReadonlyMap<EntityId, string>,
): QuestionDraft[] {
  return disputes.map((dispute) =>
    dispute.kind === 'role-swap' ? swapQuestion(dispute, names) : fillerQuestion(dispute, names),
  );
}

function swapQuestion(
  { parties, tellings }: Extract<RoleDispute, { kind: 'role-swap' }>,
  names: ReadonlyMap<EntityId, string>,
): QuestionDraft {
  const [a, b] = parties;
  const [first, second] = parties.map((id) => nameOf(names, id));
  const key = ({ supplier, receiver }: Pick<RoleTelling, 'supplier' | 'receiver'>): string =>
    `${supplier}-supplies-${receiver}`;
  const [one, other] = [key({ supplier: a, receiver: b }), key({ supplier: b, receiver: a })];
  return {
    question: `Does ${first} supply ${second}, or ${second} ${first}?`,
    about: [a, b],
    openedBy: 'role-swap',
    values: { [one]: `${first} supplies ${second}`, [other]: `${second} supplies ${first}` },
    incompatible: [[one, other]],
    positions: tellings.map((telling) => positionOf(telling, key(telling))),
    review: 'machine',
  };
}

function fillerQuestion(
  { agreed, role, tellings }: Extract<RoleDispute, { kind: 'role-filler' }>,
  names: ReadonlyMap<EntityId, string>,
): QuestionDraft {
  const open = role === 'receiver' ? 'supplier' : 'receiver';
  const keys = [...new Set(tellings.map((telling) => telling[open]))].sort();
  const name = nameOf(names, agreed);
  return {
    question: role === 'receiver' ? `Who supplies ${name}?` : `Whom does ${name} supply?`,
    about: [agreed, ...keys],
    openedBy: 'role-filler',
    values: Object.fromEntries(keys.map((id) => [id, nameOf(names, id)])),
    incompatible: keys.flatMap((a, i) => keys.slice(i + 1).map((b): [string, string] => [a, b])),
    positions: tellings.map((telling) => positionOf(telling, telling[open])),
    review: 'machine',
  };
}

function positionOf({ stance, evidence }: RoleTelling, value: string): Position {
  return { source: evidence.source, value, stance, evidence: [evidence] };
}
