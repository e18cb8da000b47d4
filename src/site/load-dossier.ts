import { getCollection, getEntry } from 'astro:content';
import type { Dossier } from '../domain/dossier.ts';
import type { Site } from '../schema/site-schema.ts';

let kept: Promise<Dossier> | null = null;

/** The whole content as domain values, each list in the order of ids. A build, during which nothing changes, reads it once. */
export function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return readDossier();
  kept ??= readDossier();
  return kept;
}

async function readDossier(): Promise<Dossier> {
  const [sources, figures, events, entities, questions] = await Promise.all([
    getCollection('sources'),
    getCollection('figures'),
    getCollection('events'),
    getCollection('entities'),
    getCollection('questions'),
  ]);
  return {
    sources: byId(sources.map(({ id, data }) => ({ id, ...data }))),
    figures: byId(figures.map(({ id, data }) => ({ id, ...data }))).filter(
      ({ review }) => review !== 'rejected',
    ),
    events: byId(events.map(({ id, data }) => ({ id, ...data }))),
    entities: byId(entities.map(({ id, data }) => ({ id, ...data }))),
    questions: byId(questions.map(({ id, data }) => ({ id, ...data }))),
  };
}

/** What `content/site.yaml` says. */
export async function loadSite(): Promise<Site> {
  const entry = await getEntry('site', 'only');
  if (!entry) throw new Error('Cannot load content/site.yaml: found no entry, expected one file.');
  return entry.data;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
