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

/** The dossier with the ways between its records. Build it once per route. */
export interface DossierIndex {
  readonly dossier: Dossier;
  readonly source: ReadonlyMap<Id, Source>;
  readonly entity: ReadonlyMap<Id, Entity>;
  readonly event: ReadonlyMap<Id, Event>;
  /** What rests on each source's text, in the order of the text. */
  readonly uses: ReadonlyMap<Id, readonly Use[]>;
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
    uses,
  };
}

/** The records of the figures, events and questions that name an entity. */
export function aboutEntity(
  dossier: Dossier,
  id: Id,
): { figures: Figure[]; events: Event[]; questions: Question[] } {
  return {
    figures: dossier.figures.filter(
      ({ entity, counterparty }) => entity === id || counterparty === id,
    ),
    events: dossier.events.filter(({ entities }) => entities.includes(id)),
    questions: dossier.questions.filter(({ about }) => about.includes(id)),
  };
}
