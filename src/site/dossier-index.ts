import type { Dossier } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Event } from '../domain/event.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { Id } from '../domain/ids.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';

/** A record that rests on a passage of a source. */
export type Use =
  | { readonly kind: 'figures'; readonly record: Figure; readonly evidence: Evidence }
  | { readonly kind: 'events'; readonly record: Event; readonly evidence: Evidence }
  | {
      readonly kind: 'questions';
      readonly record: Question;
      readonly value: string;
      readonly evidence: Evidence;
    };

/** A record with a title. */
export interface Titled {
  readonly kind: 'events' | 'questions';
  readonly id: Id;
}

/** The dossier with the ways between its records. Build it once per route. */
export interface DossierIndex {
  readonly dossier: Dossier;
  readonly source: ReadonlyMap<Id, Source>;
  readonly entity: ReadonlyMap<Id, Entity>;
  readonly event: ReadonlyMap<Id, Event>;
  /** The events and questions by their titles, as notes quote them. */
  readonly titled: ReadonlyMap<string, Titled>;
  /** What rests on each source's text, in the order of the text. */
  readonly uses: ReadonlyMap<Id, readonly Use[]>;
  /** The records that name an entity. */
  about(entity: Id): AboutEntity;
}

export function indexDossier(dossier: Dossier): DossierIndex {
  const uses = new Map<Id, Use[]>(dossier.sources.map(({ id }) => [id, []]));
  for (const record of dossier.figures) {
    for (const evidence of record.evidence)
      uses.get(record.source)?.push({ kind: 'figures', record, evidence });
  }
  for (const record of dossier.events) {
    for (const evidence of record.evidence)
      uses.get(evidence.source)?.push({ kind: 'events', record, evidence });
  }
  for (const record of dossier.questions) {
    for (const { value, evidence: quotes } of record.positions) {
      for (const evidence of quotes)
        uses.get(evidence.source)?.push({ kind: 'questions', record, value, evidence });
    }
  }
  for (const list of uses.values()) {
    list.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  }
  return {
    dossier,
    source: new Map(dossier.sources.map((source) => [source.id, source])),
    entity: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    event: new Map(dossier.events.map((event) => [event.id, event])),
    titled: new Map<string, Titled>([
      ...dossier.events.map(({ id, title }): [string, Titled] => [title, { kind: 'events', id }]),
      ...dossier.questions.map(({ id, question }): [string, Titled] => [
        question,
        { kind: 'questions', id },
      ]),
    ]),
    uses,
    about: aboutEntities(dossier),
  };
}

/** The figures, events and questions that name an entity. */
export interface AboutEntity {
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly questions: readonly Question[];
}

/** Gathers the records by the entities that they name, once; gives those of one entity. */
export function aboutEntities(
  dossier: Pick<Dossier, 'figures' | 'events' | 'questions'>,
): (id: Id) => AboutEntity {
  const figures = byName(dossier.figures, ({ entity, counterparty }) => [entity, counterparty]);
  const events = byName(dossier.events, ({ entities }) => entities);
  const questions = byName(dossier.questions, ({ about }) => about);
  return (id) => ({
    figures: figures.get(id) ?? [],
    events: events.get(id) ?? [],
    questions: questions.get(id) ?? [],
  });
}

function byName<T>(
  records: readonly T[],
  names: (record: T) => readonly (Id | null)[],
): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const record of records) {
    for (const id of new Set(names(record))) {
      if (id === null) continue;
      const list = found.get(id) ?? [];
      list.push(record);
      found.set(id, list);
    }
  }
  return found;
}
