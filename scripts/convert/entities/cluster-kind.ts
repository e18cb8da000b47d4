import type { EntityKind } from '../../../src/domain/entity.ts';
import { isWeakKind, kindOfName } from '../../../src/text/kind-of-mention.ts';
import type { NameUse } from './alias-groups.ts';

/** What a group of names is: by the names themselves, else by the most votes of the places where they stand. */
export function clusterKind(
  names: readonly string[],
  uses: ReadonlyMap<string, NameUse>,
): EntityKind {
  for (const name of names) {
    const own = kindOfName(name);
    // A number makes a product, and a saint a town, of what no place calls a company.
    const isCompany = (uses.get(name)?.kinds.get('organisation') ?? 0) > 0;
    if (own !== null && !(isCompany && isWeakKind(own, name))) return own;
  }
  const votes = new Map<EntityKind, number>();
  for (const name of names) {
    for (const [kind, count] of uses.get(name)?.kinds ?? []) {
      votes.set(kind, (votes.get(kind) ?? 0) + count);
    }
  }
  let best: EntityKind = 'organisation';
  // Ties go to the kind that stands first: an organisation is the commonest thing that has a name.
  for (const kind of ['organisation', 'person', 'product', 'place'] as const) {
    if ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0)) best = kind;
  }
  return best;
}
