import { getCollection, getEntry } from 'astro:content';
import type { Dossier } from '../domain/dossier.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Site } from '../schema/site-schema.ts';
import { keep } from './keep.ts';
import { sameData } from './same-data.ts';

let kept: Promise<Dossier> | null = null;

type Collections = Awaited<ReturnType<typeof readCollections>>;

interface Previewed {
  readonly collections: Collections;
  readonly rules: string;
  readonly dossier: Dossier;
}

const preview = keep<{ last: Previewed | null }>('preview', () => ({ last: null }));

/**
 * The whole content as domain values, each list in the order of ids. A build, during which nothing changes, reads it once; a
 * preview gives the same dossier, with all that was judged of it, until the data of a record has changed.
 */
export function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return previewDossier();
  kept ??= readCollections().then(toDossier);
  return kept;
}

async function previewDossier(): Promise<Dossier> {
  const collections = await readCollections();
  // What judgements rest on besides: small, and without a digest.
  const rules = JSON.stringify(
    await Promise.all([
      getCollection('method'),
      getCollection('ceilings'),
      getCollection('overrides'),
      getCollection('trackRecords'),
    ]),
  );
  const { last } = preview;
  const isSame =
    last?.rules === rules &&
    COLLECTIONS.every((name) => sameData(last.collections[name], collections[name]));
  const dossier = last && isSame ? last.dossier : toDossier(collections);
  preview.last = { collections, rules, dossier };
  return dossier;
}

async function readCollections() {
  const [sources, figures, events, entities, questions] = await Promise.all([
    getCollection('sources'),
    getCollection('figures'),
    getCollection('events'),
    getCollection('entities'),
    getCollection('questions'),
  ]);
  return { sources, figures, events, entities, questions };
}

function toDossier({ sources, figures, events, entities, questions }: Collections): Dossier {
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
