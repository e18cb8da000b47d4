import type { Entity } from '../../src/domain/entity.ts';
import { freeId, slugify, type EntityId } from '../../src/domain/ids.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Article } from './article.ts';
import { clusterEntities } from './cluster-entities.ts';
import type { Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';

/** The entities of all documents, and where each document names them. */
export interface ProposedEntities {
  readonly proposals: readonly Proposal<Entity>[];
  /** For each article, in its order: the places of names, by UTF-16 indices of its text. */
  readonly places: readonly (readonly EntityPlace[])[];
}

/** One entity for each cluster of names. A name that occurs once is kept: a figure or event may rest on it. */
export function proposeEntities(
  articles: readonly Article[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): ProposedEntities {
  const reuse = ids.reuse('entities');
  const clusters = clusterEntities(
    articles.map((article) => ({
      text: textWithoutAmounts(article),
      sentences: article.sentences,
    })),
  );
  const taken = ids.taken('entities');
  const places: EntityPlace[][] = articles.map(() => []);
  const proposals = clusters.map(({ name, kind, aliases, mentions }): Proposal<Entity> => {
    const identity = name;
    const id = reuse(identity) ?? freeId(slugify(name, 40) || 'entity', taken);
    taken.add(id);
    for (const { document, start, end } of mentions)
      places[document]?.push({ start, end, entity: id, kind });
    return { identity, record: { id, name, kind, aliases: [...aliases], review: 'machine' } };
  });
  for (const list of places) list.sort((a, b) => a.start - b.start);
  return { proposals, places };
}

/** The text with its amounts blanked out, offsets unchanged: "Rs", "SEK" and "Bn" are no names. */
function textWithoutAmounts({ doc, amounts }: Article): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of amounts) {
    parts.push(doc.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + doc.text.slice(at);
}

/** The entity that an article speaks of most: in its headline first, then in its text; null when it names none. */
export function mainEntity(article: Article, places: readonly EntityPlace[]): EntityId | null {
  const counts = new Map<EntityId, number>();
  for (const { start, entity, kind } of places) {
    if (kind !== 'organisation' && kind !== 'person') continue;
    const weight =
      (article.zoneAt(start) === 'headline' ? 5 : 1) * (kind === 'organisation' ? 2 : 1);
    counts.set(entity, (counts.get(entity) ?? 0) + weight);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
