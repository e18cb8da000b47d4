import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Article } from '../../scripts/convert/article.ts';
import {
  proposeRecords,
  readArticles,
  type ProposedRecords,
} from '../../scripts/convert/convert-documents.ts';
import { findIdentities } from '../../scripts/convert/identities.ts';
import type { Figure } from '../../src/domain/figure.ts';

// Each folder of tests/convert/cases holds one invented article and `expected.yaml`, written by hand from what a careful
// reader finds in it. The folder's name is the sentence that the test proves. A new case is a new folder, and no code.
const FOLDER = 'tests/convert/cases';
const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };

const edtf = z.string().nullable();
const figureSchema = z.strictObject({
  /** Name or alias of the owner; null when the text names none. */
  entity: z.string().nullable().optional(),
  counterparty: z.string().nullable().optional(),
  metric: z.string().optional(),
  /** The amount, or its lower and upper end. */
  value: z.union([z.number(), z.tuple([z.number().nullable(), z.number().nullable()])]).optional(),
  currency: z.string().nullable().optional(),
  per: z.string().nullable().optional(),
  precision: z.string().optional(),
  stance: z.string().optional(),
  voice: z.string().optional(),
  asOf: edtf.optional(),
  /** How many passages of the document state it. */
  evidence: z.number().optional(),
});
const expectedSchema = z.strictObject({
  title: z.string().nullable().optional(),
  published: edtf.optional(),
  publisher: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  byline: z.string().nullable().optional(),
  language: z.string().optional(),
  /** All figures of the article in their order; of each, the fields that matter to the case. */
  figures: z.array(figureSchema).optional(),
  noFigures: z.literal(true).optional(),
  /** Words to the date that they mean; null when they place nothing or are no date at all. */
  dates: z.record(z.string(), edtf).optional(),
  /** Events that are found once each, by words of their titles. */
  events: z
    .array(
      z.strictObject({
        title: z.string(),
        edtf: edtf.optional(),
        realis: z.string().optional(),
        /** Names of participants, in any order. */
        entities: z.array(z.string()).optional(),
        tellings: z.number().optional(),
      }),
    )
    .optional(),
  noEvents: z.literal(true).optional(),
  /** Names to all their other spellings; null when no entity may have that name. */
  entities: z.record(z.string(), z.array(z.string()).nullable()).optional(),
  /** Zone to words that stand in it. */
  zones: z.record(z.string(), z.array(z.string())).optional(),
});
type Expected = z.infer<typeof expectedSchema>;
type ExpectedFigure = z.infer<typeof figureSchema>;

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('an article', () => {
  test.each(cases.map((name) => [name.replaceAll('-', ' '), name]))('%s', (_, name) => {
    const expected = expectedSchema.parse(
      parse(readFileSync(`${FOLDER}/${name}/expected.yaml`, 'utf8')),
    );
    const { article, records } = convert(name);
    expect(observed(expected, article, records)).toEqual(expected);
  });
});

function convert(name: string): { article: Article; records: ProposedRecords } {
  const file = readdirSync(`${FOLDER}/${name}`).find((one) => one.startsWith('article.')) ?? '';
  const articles = readArticles(
    [{ file, bytes: readFileSync(`${FOLDER}/${name}/${file}`) }],
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    [],
    name,
  );
  const [article] = articles;
  if (!article) throw new Error(`Cannot read ${name}/${file}, expected an article.`);
  return { article, records: proposeRecords(articles, findIdentities(EMPTY, EMPTY)) };
}

/** What the converter says to each thing that is expected, in the form in which it is expected. */
function observed(
  expected: Expected,
  article: Article,
  records: ProposedRecords,
): Record<string, unknown> {
  const { bibliography } = article;
  const all: Record<keyof Expected, unknown> = {
    title: bibliography.title?.value ?? null,
    published: bibliography.published?.value ?? null,
    publisher: bibliography.publisher?.value ?? null,
    author: bibliography.author?.value ?? null,
    byline: bibliography.byline?.value ?? null,
    language: article.language,
    figures: observedFigures(expected.figures ?? [], records),
    noFigures: records.figures.length === 0 || observedFigures([], records),
    dates: observedDates(expected.dates ?? {}, article),
    events: (expected.events ?? []).map((one) => observedEvent(one, records)),
    noEvents: records.events.length === 0 || records.events.map(({ record }) => record.title),
    entities: observedEntities(expected.entities ?? {}, records),
    zones: observedZones(expected.zones ?? {}, article),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}

function observedFigures(
  expected: readonly ExpectedFigure[],
  { figures, entities }: ProposedRecords,
): ExpectedFigure[] {
  const nameOf = (id: string | null, wanted: string | null | undefined) => {
    const entity = entities.find(({ record }) => record.id === id)?.record;
    if (!entity) return id;
    return wanted != null && entity.aliases.includes(wanted) ? wanted : entity.name;
  };
  return figures.map(({ record }, i) => {
    const wanted = expected[i] ?? {};
    const all: ExpectedFigure = {
      entity: nameOf(record.entity, wanted.entity),
      counterparty: nameOf(record.counterparty, wanted.counterparty),
      metric: record.metric,
      value: sizeOf(record, wanted),
      currency: record.currency,
      per: record.per,
      precision: record.precision,
      stance: record.stance,
      voice: record.voice,
      asOf: record.asOf.edtf,
      evidence: record.evidence.length,
    };
    // A figure that nobody expects is shown whole.
    return Object.fromEntries(Object.entries(all).filter(([key]) => !expected[i] || key in wanted));
  });
}

/** The amount; its two ends where the case asks for them, or where there is no single number. */
function sizeOf({ value, low, high }: Figure, wanted: ExpectedFigure): ExpectedFigure['value'] {
  return value === null || Array.isArray(wanted.value) ? [low, high] : value;
}

function observedDates(
  expected: NonNullable<Expected['dates']>,
  { dates, doc }: Article,
): NonNullable<Expected['dates']> {
  return Object.fromEntries(
    Object.entries(expected).map(([words, wanted]) => {
      const places = [...doc.text.matchAll(new RegExp(escaped(words), 'g'))].map(
        ({ index }) => index,
      );
      if (places.length === 0) throw new Error(`Cannot find "${words}" in the article.`);
      const found = places.flatMap((at) =>
        dates.filter(({ start, end }) => start < at + words.length && at < end),
      );
      // Without a placed date the words mean none; with several, the case is about the one that covers the words best.
      const placed = found.filter((date) => date.edtf !== null);
      const best = placed.find(({ text }) => text === words) ?? placed[0];
      if (wanted !== null && best && !covers(best.text, words)) return [words, `of "${best.text}"`];
      return [words, best?.edtf ?? null];
    }),
  );
}

/** Whether a mention holds the words, or all of them but little words at their ends. */
function covers(text: string, words: string): boolean {
  return text.includes(words) || words.includes(text);
}

function observedEvent(
  { title, ...wanted }: NonNullable<Expected['events']>[number],
  { events, entities }: ProposedRecords,
): NonNullable<Expected['events']>[number] {
  const found = events.map(({ record }) => record).filter((event) => event.title.includes(title));
  const [event] = found;
  if (!event || found.length > 1) {
    const titles = events.map(({ record }) => record.title).join(' | ');
    return { title: `${found.length} with "${title}" among: ${titles}` };
  }
  const names = event.entities.map((id) => {
    const entity = entities.find(({ record }) => record.id === id)?.record;
    const spellings = [entity?.name ?? id, ...(entity?.aliases ?? [])];
    return spellings.find((name) => wanted.entities?.includes(name)) ?? entity?.name ?? id;
  });
  const order = (name: string) => (wanted.entities ?? []).indexOf(name) >>> 0;
  const all = {
    edtf: event.date.edtf,
    realis: event.realis,
    entities: names.sort((a, b) => order(a) - order(b)),
    tellings: event.evidence.length,
  };
  return {
    title,
    ...Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted)),
  };
}

function observedEntities(
  expected: NonNullable<Expected['entities']>,
  { entities }: ProposedRecords,
): NonNullable<Expected['entities']> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, wanted]) => {
      const entity = entities
        .map(({ record }) => record)
        .find((one) => one.name === name || one.aliases.includes(name));
      if (!entity) return [name, null];
      const others = [entity.name, ...entity.aliases].filter((one) => one !== name);
      const order = (alias: string) => (wanted ?? []).indexOf(alias) >>> 0;
      return [name, others.sort((a, b) => order(a) - order(b))];
    }),
  );
}

function observedZones(
  expected: NonNullable<Expected['zones']>,
  article: Article,
): NonNullable<Expected['zones']> {
  return Object.fromEntries(
    Object.entries(expected).map(([zone, passages]) => [
      zone,
      passages.map((words) => {
        const at = article.doc.text.indexOf(words);
        // Words that a reader of HTML never gets to see are as good as set aside.
        const found = at < 0 ? 'furniture' : article.zoneAt(at);
        return found === zone ? words : `${words} (${found})`;
      }),
    ]),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
