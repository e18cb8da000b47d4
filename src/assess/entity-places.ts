import type { Entity } from '../domain/entity.ts';
import { findNames } from '../text/find-names.ts';
import type { EntityPlace } from '../text/own-amounts.ts';

/** Where a text names the given entities, in order: whole words, case-sensitive, the longest name first (method, section 7). */
export function entityPlaces(
  text: string,
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>[],
  parts: readonly { readonly start: number; readonly end: number }[],
): EntityPlace[] {
  const owners = new Map(
    entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((name) => [name, entity] as const),
    ),
  );
  return findNames(text, [...owners.keys()], parts).flatMap(({ start, end, text: name }) => {
    const entity = owners.get(name);
    return entity ? [{ start, end, entity: entity.id, kind: entity.kind }] : [];
  });
}
