import type { Dossier } from '../../domain/dossier.ts';
import type { Id } from '../../domain/ids.ts';
import { questionsInOrder } from '../questions-in-order.ts';

/**
 * Records of one kind that have a chart of their own, as drawing, picture, page and data: as many as the gallery lists. One for
 * each of thousands would be most of a build, and a picture of one amount says no more than its page.
 */
export const MOST_OWN_CHARTS = 40;

/** The ids of the records whose single chart is published: the most disputed questions, the entities and sources most spoken of. */
export interface OwnCharts {
  readonly questions: ReadonlySet<Id>;
  readonly entities: ReadonlySet<Id>;
  readonly sources: ReadonlySet<Id>;
}

/** Decides it once per route; with no more than 40 records of a kind, all have one. */
export function ownCharts({
  questions,
  entities,
  sources,
  figures,
  events,
}: Pick<Dossier, 'questions' | 'entities' | 'figures' | 'events'> & {
  readonly sources: readonly { readonly id: Id }[];
}): OwnCharts {
  const claims = new Map<Id, number>();
  const count = (id: Id | null): void => {
    if (id !== null) claims.set(id, (claims.get(id) ?? 0) + 1);
  };
  for (const { source, entity, counterparty } of figures) {
    count(source);
    count(entity);
    count(counterparty);
  }
  for (const event of events) {
    event.entities.forEach(count);
    event.evidence.forEach(({ source }) => count(source));
  }
  const most = (records: readonly { readonly id: Id }[]): ReadonlySet<Id> =>
    new Set(
      records
        .map(({ id }) => id)
        .sort((a, b) => (claims.get(b) ?? 0) - (claims.get(a) ?? 0) || (a < b ? -1 : 1))
        .slice(0, MOST_OWN_CHARTS),
    );
  return {
    questions: new Set(
      questionsInOrder(questions)
        .slice(0, MOST_OWN_CHARTS)
        .map(({ id }) => id),
    ),
    entities: most(entities),
    sources: most(sources),
  };
}
