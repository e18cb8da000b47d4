import type { Event } from '../../src/domain/event.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { REALIS } from '../../src/domain/event.ts';

/** Names enough for lanes to fold. */
const NAMES = 12;

/** Parties of generated records. */
export function generateEntities(): Entity[] {
  return Array.from({ length: NAMES }, (_, i) => ({
    id: `party-${i}`,
    name: `Party ${i}`,
    kind: 'organisation',
    aliases: [],
    review: 'reviewed',
  }));
}

/** Events over two centuries, the same for the same count: most on a day, some in a month or a year, some without a time. */
export function generateEvents(count: number): Event[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(1830, 0, 1) + Math.round((i * 73_000) / count) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const edtf =
      i % 11 === 0 ? null : i % 7 === 0 ? day.slice(0, 4) : i % 3 === 0 ? day.slice(0, 7) : day;
    const [earliest, latest] = edtf === null ? [null, null] : boundsOf(edtf);
    return {
      id: `event-${i}`,
      title: `Party ${i % NAMES} does what is told in report ${i}`,
      date: { edtf, earliest, latest, rule: edtf === null ? 'T12' : 'T1' },
      entities: [`party-${i % NAMES}`],
      kind: 'instant',
      realis: REALIS[i % 9 === 0 ? i % REALIS.length : 0] ?? 'actual',
      before: [],
      after: [],
      sameAs: null,
      evidence: [{ source: 'daily', ...passage(i) }],
      review: 'machine',
    };
  });
}

/** Amounts from thousands to trillions in two currencies, the same for the same count. */
export function generateFigures(count: number): Figure[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2015, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `figure-${i}`,
      source: 'daily',
      entity: `party-${i % NAMES}`,
      counterparty: null,
      metric: i % 3 === 0 ? 'revenue' : 'valuation',
      value: 10 ** (3 + ((i * 7) % 90) / 10),
      low: null,
      high: null,
      currency: i % 5 === 0 ? 'EUR' : 'USD',
      per: i % 13 === 0 ? 'P1M' : null,
      precision: i % 4 === 0 ? 'approximate' : 'exact',
      asOf: { edtf: day, earliest: day, latest: day, rule: 'T1' },
      evidence: [passage(i)],
      stance: 'asserts',
      voice: 'publisher',
      review: 'machine',
    };
  });
}

function boundsOf(edtf: string): [string, string] {
  const [year = '', month = '', day = ''] = edtf.split('-');
  if (day) return [edtf, edtf];
  if (month) return [`${edtf}-01`, new Date(Date.UTC(+year, +month, 0)).toISOString().slice(0, 10)];
  return [`${year}-01-01`, `${year}-12-31`];
}

function passage(i: number) {
  return {
    exact: 'x',
    prefix: '',
    suffix: '',
    start: i,
    end: i + 1,
    line: 1,
    zone: 'body' as const,
  };
}
