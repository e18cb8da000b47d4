import { describe, expect, test } from 'vitest';
import { formatCount } from '../../src/domain/format-count.ts';
import { listRoutes, pagePath, pageWords } from '../../src/site/list-pages.ts';
import type { Source } from '../../src/domain/source.ts';
import {
  DRAWN,
  overviewEvents,
  overviewFigures,
  overviewQuestions,
} from '../../src/site/overview.ts';
import { numbersIn } from '../../src/text/numbers-in.ts';
import { aFigure, anEntity, anEvent, aSource, evidenceOf } from '../charts/records.ts';

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a long list', () => {
  test('is one page at its own address while it is short, an empty one too', () => {
    expect(listRoutes([], 10).map(({ params }) => params.list)).toEqual([undefined]);
    expect(listRoutes(many(10, String), 10)).toHaveLength(1);
  });

  test('has a page for each so many entries, and the first has no number', () => {
    const routes = listRoutes(many(25, String), 10);
    expect(routes.map(({ params }) => params.list)).toEqual([undefined, 'page/2', 'page/3']);
    expect(routes.flatMap(({ props }) => props.page.entries)).toEqual(many(25, String));
    expect([pagePath('/sources/', 1), pagePath('/sources/', 3)]).toEqual([
      '/sources/',
      '/sources/page/3/',
    ]);
    expect(routes.map(({ props }) => pageWords(props.page))).toEqual([
      '',
      ' (page 2 of 3)',
      ' (page 3 of 3)',
    ]);
  });
});

describe('the drawing of a large dossier', () => {
  const dossier = (figures: number, events: number) => ({
    sources: [],
    entities: [anEntity('small'), anEntity('large')],
    figures: many(figures, (i) => ({
      ...aFigure(`f${String(i).padStart(5, '0')}`, 1e6 + i),
      source: 'daily',
      entity: i % 10 === 0 ? 'small' : 'large',
    })),
    events: many(events, (i) => anEvent(`e${String(i).padStart(5, '0')}`, '2025-03-01')),
    questions: [],
  });

  test('shows everything while there is room, and says nothing of a rule', () => {
    const small = dossier(DRAWN.figures, DRAWN.events);
    expect(overviewEvents(small)).toEqual({ dossier: small, rule: null });
    expect(overviewFigures(small, { contested: [], doubted: new Set() }).rule).toBeNull();
  });

  test('is as large with a thousand records as with twenty thousand, and says by which rule', () => {
    for (const count of [1000, 20_000]) {
      const { dossier: drawn, rule } = overviewFigures(dossier(count, 0), {
        contested: [],
        doubted: new Set(['f00010']),
      });
      expect(drawn.figures).toHaveLength(DRAWN.figures);
      expect(rule).toContain(`Drawn are ${DRAWN.figures} of `);
      // Doubtful amounts first, then the names most spoken of.
      expect(drawn.figures[0]?.id).toBe('f00010');
      expect(drawn.figures.filter(({ entity }) => entity === 'small')).toHaveLength(1);
      expect(overviewEvents(dossier(0, count)).dossier.events).toHaveLength(DRAWN.events);
    }
  });

  test('lets every dispute that it shows be heard, with each of its answers', () => {
    const questions = many(40, (i) => ({
      id: `q${i}`,
      question: `Question ${i}?`,
      about: [],
      openedBy: 'editor' as const,
      values: { a: 'One', b: 'Other' },
      incompatible: [],
      positions: ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'].map((value, j) => ({
        source: `s${i}-${j}`,
        value,
        stance: 'asserts' as const,
        evidence: [evidenceOf(`s${i}-${j}`)],
      })),
      review: 'machine' as const,
    }));
    const sources = questions.flatMap(({ positions }) =>
      positions.map(({ source }) => aSource(source) as Source),
    );
    const { dossier: drawn } = overviewQuestions({ ...dossier(0, 0), sources, questions });
    expect(drawn.questions).toHaveLength(DRAWN.questions);
    const heard = new Set(drawn.sources.map(({ id }) => id));
    for (const { positions } of drawn.questions) {
      const told = positions.filter(({ source }) => heard.has(source));
      expect(told).toHaveLength(DRAWN.voices);
      expect(new Set(told.map(({ value }) => value))).toEqual(new Set(['a', 'b']));
    }
  });

  test('shows amounts that contradict each other together', () => {
    const whole = dossier(1000, 0);
    const contested = [whole.figures.slice(500, 503)];
    const { dossier: drawn } = overviewFigures(whole, { contested, doubted: new Set() });
    expect(drawn.figures.slice(0, 3)).toEqual(contested[0]);
  });
});

test('a count of thousands is written so that nobody reads it as a year', () => {
  expect([12, 966, 1966, 1234567].map(formatCount)).toEqual([
    '12',
    '966',
    '1\u202f966',
    '1\u202f234\u202f567',
  ]);
  expect(numbersIn('graded C 1966')).toHaveLength(1);
  expect(numbersIn(`graded C ${formatCount(1966)}`)).toEqual([]);
});
