import type { Dossier } from '../../src/domain/dossier.ts';
import type { Id } from '../../src/domain/ids.ts';

export type CollectionName = keyof Dossier;

/** Gives the id that a record already has, by its identity; null for a new one. */
export type Reuse = (identity: string) => Id | null;

/** The ids of earlier runs. */
export interface Identities {
  reuse(collection: CollectionName): Reuse;
  /** The ids of the events that have their first passage at this place, whatever their titles. */
  eventsAt(place: string): readonly Id[];
  /** Ids that no new record may take. */
  taken(collection: CollectionName): Set<Id>;
  /** Records that a person renamed: the converter's id to theirs. */
  readonly renamed: Readonly<Record<CollectionName, ReadonlyMap<Id, Id>>>;
}

/**
 * Finds the id that a record already has, so that a new run writes to the same file even when a person renamed it or the
 * title changed. Identity is the document, the kind and the place of the evidence; never the id itself.
 * @param base What the converter wrote last time.
 * @param ours What stands in the content folder now.
 */
export function findIdentities(base: Dossier, ours: Dossier): Identities {
  const before = allIdentities(base);
  const now = allIdentities(ours);
  const present = mapCollections((collection) => ours[collection].map(({ id }) => id));
  const renamed = mapCollections((collection) => {
    const held = new Set(now[collection].values());
    return new Map(
      [...before[collection]].flatMap(([identity, id]): [Id, Id][] => {
        const theirs = now[collection].get(identity);
        return !held.has(id) && theirs !== undefined ? [[id, theirs]] : [];
      }),
    );
  });
  return {
    renamed,
    reuse: (collection) => (identity) => {
      const id = before[collection].get(identity);
      return id === undefined ? null : (renamed[collection].get(id) ?? id);
    },
    eventsAt: (place) =>
      [...before.events]
        .filter(([identity]) => identity.startsWith(`${place}|`))
        .map(([, id]) => renamed.events.get(id) ?? id),
    taken: (collection) => new Set([...before[collection].values(), ...present[collection]]),
  };
}

/** How a figure is recognised: one sentence may state several, so its value counts too. */
export function figureIdentity(
  file: string,
  figure: Pick<
    Dossier['figures'][number],
    'evidence' | 'value' | 'low' | 'high' | 'currency' | 'per' | 'voice'
  >,
): string {
  const { evidence, value, low, high, currency, per } = figure;
  return [file, evidence[0]?.start, value ?? `${low}..${high}`, currency, per].join('|');
}

/** Tells apart records that would have one identity: the second is `x#2`. */
export function numbered(identity: string, seen: Map<string, number>): string {
  const count = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, count);
  return count === 1 ? identity : `${identity}#${count}`;
}

function allIdentities(dossier: Dossier): Record<CollectionName, Map<string, Id>> {
  const files = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file]));
  const fileOf = (source: Id) => files.get(source) ?? source;
  const map = <T extends { readonly id: Id }>(
    records: readonly T[],
    identityOf: (record: T) => string,
  ) => {
    const seen = new Map<string, number>();
    return new Map(records.map((record) => [numbered(identityOf(record), seen), record.id]));
  };
  return {
    sources: map(dossier.sources, ({ seed }) => seed.file),
    figures: map(dossier.figures, (figure) => figureIdentity(fileOf(figure.source), figure)),
    events: map(dossier.events, (event) =>
      eventIdentity(fileOf(event.evidence[0]?.source ?? ''), event),
    ),
    entities: map(dossier.entities, ({ name }) => name),
    questions: map(dossier.questions, questionIdentity),
  };
}

/** How an event is recognised: one sentence may tell several, so its title counts too. */
export function eventIdentity(
  file: string,
  { evidence, title }: Pick<Dossier['events'][number], 'evidence' | 'title'>,
): string {
  return [eventPlace(file, evidence), title].join('|');
}

/** Where an event is told first. */
export function eventPlace(file: string, evidence: readonly { readonly start: number }[]): string {
  return [file, evidence[0]?.start].join('|');
}

export function questionIdentity({
  openedBy,
  about,
  question,
}: Pick<Dossier['questions'][number], 'openedBy' | 'about' | 'question'>): string {
  return [openedBy, ...about, question].join('|');
}

function mapCollections<T>(of: (collection: CollectionName) => T): Record<CollectionName, T> {
  return {
    sources: of('sources'),
    figures: of('figures'),
    events: of('events'),
    entities: of('entities'),
    questions: of('questions'),
  };
}
