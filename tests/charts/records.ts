import fc from 'fast-check';
import { boundsOf } from '../../src/domain/edtf.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Event } from '../../src/domain/event.ts';
import { REALIS } from '../../src/domain/event.ts';
import type { SourcedEvidence } from '../../src/domain/evidence.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { METRICS } from '../../src/domain/figure.ts';
import { PRECISIONS } from '../../src/domain/money.ts';
import type { Question } from '../../src/domain/question.ts';
import { STANCES } from '../../src/domain/stance.ts';
import type { TimelineInput } from '../../src/charts/timeline/series.ts';

/** A source of a chart, undated and unnamed unless said otherwise. */
export function aSource(
  id: string,
  more: Partial<TimelineInput['sources'][number]> = {},
): TimelineInput['sources'][number] {
  return {
    id,
    title: `Title of ${id}`,
    publisher: null,
    published: null,
    publishedBounds: null,
    ...more,
  };
}

export function anEntity(id: string, name = id): Entity {
  return { id, name, kind: 'organisation', aliases: [], review: 'reviewed' };
}

export function evidenceOf(source: string, start = 0): SourcedEvidence {
  return {
    source,
    exact: 'x',
    prefix: '',
    suffix: '',
    start,
    end: start + 1,
    line: 1,
    zone: 'body',
  };
}

/** An event with the bounds that its EDTF string has; null for an undated one. */
export function anEvent(id: string, edtf: string | null, more: Partial<Event> = {}): Event {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return {
    id,
    title: `What happened in ${id}`,
    date: {
      edtf,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      rule: edtf === null ? 'T12' : 'T1',
    },
    entities: ['acme'],
    kind: 'instant',
    realis: 'actual',
    before: [],
    after: [],
    sameAs: null,
    evidence: [evidenceOf('daily', id.length * 10)],
    review: 'machine',
    ...more,
  };
}

/** A question with one position for each passage, all different. */
export function aQuestion(
  id: string,
  openedBy: Question['openedBy'],
  passages: readonly SourcedEvidence[],
): Question {
  return {
    id,
    question: `Question ${id}?`,
    about: ['acme'],
    openedBy,
    values: Object.fromEntries(passages.map((_, i) => [`v${i}`, `Value ${i}`])),
    incompatible: [],
    positions: passages.map((evidence, i) => ({
      source: evidence.source,
      value: `v${i}`,
      stance: 'asserts',
      evidence: [evidence],
    })),
    review: 'machine',
  };
}

export function aFigure(id: string, value: number | null, more: Partial<Figure> = {}): Figure {
  const { source: _, ...evidence } = evidenceOf('daily', 5);
  return {
    id,
    source: 'daily',
    entity: 'acme',
    counterparty: null,
    metric: 'valuation',
    value,
    low: null,
    high: null,
    currency: 'USD',
    per: null,
    precision: value === null ? 'undisclosed' : 'exact',
    asOf: { edtf: null, earliest: null, latest: null, rule: null },
    evidence: [evidence],
    stance: 'asserts',
    voice: 'publisher',
    review: 'machine',
    ...more,
  };
}

const SOURCES = ['daily', 'weekly', 'wire'];
const ENTITIES = ['acme', 'bolt', 'core', 'delta'];

const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'Acme buys Bolt',
    'شركة تعلن عن صفقة كبيرة مع شركة أخرى',
    '会社が新しい契約を発表しました',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ),
);

const edtf = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .date({ min: new Date('1850-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .chain((date) => {
        const day = date.toISOString().slice(0, 10);
        return fc.constantFrom(
          day,
          day.slice(0, 7),
          day.slice(0, 4),
          `[..${day}]`,
          `[${day}..]`,
          `${day.slice(0, 4)}?-${day.slice(5, 7)}`,
        );
      }),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Any timeline, with unknown entities, dangling references and circles. */
export const anyTimeline: fc.Arbitrary<TimelineInput> = fc
  .array(
    fc.record({
      title: words,
      edtf,
      entity: fc.constantFrom(...ENTITIES, 'unknown', null),
      realis: fc.constantFrom(...REALIS),
      rule: fc.constantFrom(null, 'T1', 'T4', 'T12', 'T13'),
      same: fc.option(fc.nat(30), { freq: 5 }),
      after: fc.array(fc.nat(30), { maxLength: 2 }),
      sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1 }),
    }),
    { maxLength: 30 },
  )
  .map((records) => ({
    sources: [
      aSource('daily', { publisher: 'The Daily', published: '2024-05-11' }),
      aSource('weekly'),
      aSource('wire', {
        publishedBounds: { edtf: null, earliest: '2024-06-01', latest: null, rule: 'T14' },
      }),
    ],
    entities: ENTITIES.map((id) => anEntity(id)),
    events: records.map((record, i) =>
      anEvent(`e${i}`, record.edtf, {
        title: record.title,
        date: { ...anEvent('x', record.edtf).date, rule: record.rule },
        entities: record.entity === null ? [] : [record.entity],
        realis: record.realis,
        sameAs: record.same === null ? null : `e${record.same}`,
        after: record.after.map((n) => `e${n}`),
        evidence: record.sources.map((source) => evidenceOf(source, i)),
      }),
    ),
  }));

export const anyFigures: fc.Arbitrary<readonly Figure[]> = fc
  .array(
    fc.record({
      entity: fc.constantFrom(...ENTITIES, null),
      metric: fc.constantFrom(...METRICS),
      precision: fc.constantFrom(...PRECISIONS),
      amount: fc.double({ min: 0, max: 1e14, noNaN: true }),
      factor: fc.double({ min: 1, max: 1000, noNaN: true }),
      open: fc.constantFrom('low', 'high'),
      currency: fc.constantFrom('USD', 'USD', 'EUR', 'XYZ', null),
      per: fc.constantFrom(null, null, 'P1M', 'P1Y', 'P2W'),
      source: fc.constantFrom(...SOURCES),
      stance: fc.constantFrom(...STANCES),
      day: fc.option(fc.integer({ min: 10, max: 28 })),
    }),
    { maxLength: 40 },
  )
  .map((records) =>
    records.map((record, i) => {
      const { amount, factor, precision } = record;
      const spread = precision === 'range' || precision === 'vague' || precision === 'approximate';
      const bound = precision === 'bound';
      return aFigure(`f${i}`, null, {
        ...record,
        value:
          precision === 'undisclosed' || precision === 'vague' || precision === 'range' || bound
            ? null
            : amount,
        low: spread || (bound && record.open === 'low') ? amount / factor : null,
        high: spread || (bound && record.open === 'high') ? amount * factor : null,
        asOf:
          record.day === null ? aFigure('x', 1).asOf : anEvent('x', `2024-03-${record.day}`).date,
      });
    }),
  );
