import type { EntityId } from '../domain/ids.ts';
import type { Owner } from './owner.ts';
import type { Met, ReferenceContext } from './resolve-reference.ts';

/**
 * Whom an amount is about when its sentence names nobody: whom the paragraph speaks of, else whom the document is about, else
 * the last organisation that did something. A guess, whoever it is.
 */
export function topicOf(owner: Owner, context: ReferenceContext): EntityId | null {
  if (owner.sole === true) return soleOther(owner, context);
  const fits = context.met.filter(
    (one) =>
      one.sentence < context.sentence &&
      (one.role === 'subject' || one.role === 'owner') &&
      one.entity !== owner.not &&
      !COURT.test(one.entity) &&
      (one.kind === 'organisation' || (owner.wants === 'any' && one.kind === 'person')),
  );
  const near = fits.filter(
    (one) => one.block === context.block && context.sentence - one.sentence <= NEAR,
  );
  const main = context.mainEntity === owner.not ? null : context.mainEntity;
  return (
    lastCompany(near.filter((one) => one.role === 'owner')) ??
    lastCompany(near) ??
    main ??
    near.at(-1)?.entity ??
    lastCompany(fits.filter((one) => context.sentence - one.sentence <= FAR)) ??
    null
  );
}

/** Who decides over money, and owns none of it. */
const COURT = /(?:^|-)(?:court|tribunal|hc)(?:-|$)/;

/** The one company, other than the one that is out of the question, that the text has spoken of; null when there are several. */
function soleOther(owner: Owner, { met }: ReferenceContext): EntityId | null {
  const others = new Set(
    met
      .filter((one) => one.kind === 'organisation' && one.role !== 'aside')
      .map((one) => one.entity),
  );
  if (owner.not != null) others.delete(owner.not);
  const [other] = others;
  return others.size === 1 && other !== undefined ? other : null;
}

/** Sentences back in the paragraph, and in the text. */
const NEAR = 3;
const FAR = 6;

function lastCompany(met: readonly Met[]): EntityId | null {
  return met.findLast((one) => one.kind === 'organisation')?.entity ?? null;
}
