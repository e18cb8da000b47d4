import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../src/charts/svg.ts';
import { drawTimeline } from '../../src/charts/timeline/draw.ts';
import { placeTimeline } from '../../src/charts/timeline/place.ts';
import { toTimelineSeries } from '../../src/charts/timeline/series.ts';
import type { TimelineInput } from '../../src/charts/timeline/series.ts';
import { timelineTwin } from '../../src/charts/timeline/twin.ts';
import type { Event } from '../../src/domain/event.ts';
import { expectLaws, href } from './laws.ts';
import { anEntity, anEvent, anyTimeline, aQuestion, aSource, evidenceOf } from './records.ts';

const WIDTHS = [960, 340] as const;

function input(events: readonly Event[]): TimelineInput {
  return { sources: [aSource('daily')], entities: [anEntity('acme', 'Acme')], events };
}

function svg(timeline: TimelineInput, width = 960): string {
  const placed = placeTimeline(toTimelineSeries(timeline), { width });
  return toSvg(drawTimeline(placed, { href, idPrefix: 'timeline' }));
}

function many(count: number, dayOf: (i: number) => string): Event[] {
  return Array.from({ length: count }, (_, i) =>
    anEvent(`e${i}`, dayOf(i), {
      title: `Event ${i} with some words to it`,
      entities: [`x${i % 5}`],
    }),
  );
}

const days = (step: number) => (i: number) =>
  new Date(Date.UTC(1830, 0, 1) + i * step * 86_400_000).toISOString().slice(0, 10);

const CASES: Readonly<Record<string, readonly Event[]>> = {
  none: [],
  one: [anEvent('only', '2026-05-11')],
  'all at one instant': Array.from({ length: 6 }, (_, i) => anEvent(`same-${i}`, '2024-02-29')),
  'all undated': [
    anEvent('first', null),
    anEvent('then', null, { after: ['first'] }),
    anEvent('last', null, { after: ['then'], realis: 'forecast' }),
  ],
  'a contested event': [
    anEvent('deal', '2026-05'),
    anEvent('deal-rumoured', '[..2026-05-11]', { sameAs: 'deal', realis: 'rumoured' }),
    anEvent('deal-undated', null, { sameAs: 'deal', evidence: [evidenceOf('weekly')] }),
  ],
  'right-to-left labels': [
    anEvent('a', '2026-05-11', { title: 'شركة تعلن عن صفقة كبيرة مع شركة أخرى في دبي' }),
    anEvent('b', '2026-06', { title: 'חברה מודיעה על עסקה' }),
  ],
  'very long names': [
    anEvent('a', '2026-05-11', { title: 'A very long title that goes on '.repeat(8) }),
    anEvent('b', '2026-05-12', { title: 'Unbrokenwordwithoutanyspace'.repeat(9) }),
  ],
  'two centuries': many(24, days(3000)),
  'one week': many(5, days(1)),
};

describe('placeTimeline', () => {
  test.each(Object.entries(CASES))('draws %s', (name, events) => {
    const timeline = input(events);
    for (const width of WIDTHS) {
      expectLaws(placeTimeline(toTimelineSeries(timeline), { width }), drawTimeline);
    }
    expect(toTimelineSeries(timeline).lanes.length + events.length).toBeDefined();
    expect(pretty(svg(timeline)), name).toMatchSnapshot();
  });

  test('tells no order that printed days deny', () => {
    const series = toTimelineSeries(
      input([
        anEvent('signed', '2025-02-20'),
        anEvent('bought', '2025-01-12', { after: ['signed'] }),
        anEvent('opened', '2025-03', { after: ['signed'] }),
      ]),
    );
    const orders = series.lanes.flatMap(({ events }) =>
      events.flatMap(({ tellings }) => tellings.map(({ id, after }) => [id, after])),
    );
    expect(Object.fromEntries(orders)).toEqual({ signed: [], bought: [], opened: ['signed'] });
  });

  test.each([200, 2000])('keeps the laws with %i events', (count) => {
    for (const width of WIDTHS) {
      for (const step of [0, 0.05, 1, 36]) {
        const series = toTimelineSeries(input(many(count, days(step))));
        expectLaws(placeTimeline(series, { width }), drawTimeline);
      }
    }
  });

  // Too long to review as markup: what a reader would see of it in numbers, and one number for all its bytes.
  test.each([200, 2000])('draws %i events the same as before', (count) => {
    const placed = placeTimeline(toTimelineSeries(input(many(count, days(9)))));
    const drawn = toSvg(drawTimeline(placed, { href, idPrefix: 'timeline' }));
    expect({
      size: `${placed.width} × ${placed.height}`,
      named: placed.marks.filter(({ target }) => target.kind === 'event').length,
      folds: placed.marks.filter(({ target }) => target.kind === 'fold').length,
      sha256: createHash('sha256').update(drawn).digest('hex'),
    }).toMatchSnapshot();
  });

  test('keeps the laws with any records', () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom(...WIDTHS), (timeline, width) => {
        expectLaws(placeTimeline(toTimelineSeries(timeline), { width }), drawTimeline);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same bytes for the same records in any order', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const turned = {
          sources: timeline.sources.toReversed(),
          entities: timeline.entities.toReversed(),
          events: timeline.events.toReversed(),
        };
        expect(svg(turned)).toBe(svg(timeline));
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out of a short label what its lane says', () => {
    const events = many(60, days(30)).map((event) => ({
      ...event,
      title: `Acme buys part ${event.id}`,
      entities: ['acme'],
    }));
    const placed = placeTimeline(toTimelineSeries(input(events)));
    expect(placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text)).toContain(
      'buys part e0',
    );
  });

  test('leaves out the longest name of the lane’s party that a label starts with', () => {
    const events = many(60, days(30)).map((event) => ({
      ...event,
      title: `Acme Holdings buys part ${event.id}`,
      entities: ['acme'],
    }));
    const entities = [{ id: 'acme', name: 'Acme', aliases: ['Acme Holdings'] }];
    const placed = placeTimeline(toTimelineSeries({ ...input(events), entities }));
    expect(placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text)).toContain(
      'buys part e0',
    );
  });

  test('cuts no label of a lane that has room for the whole of it', () => {
    const crowd = many(60, days(30)).map((event) => ({ ...event, entities: ['crowd'] }));
    const title = 'Bolt signs a contract for two ferries with Acme';
    const lone = anEvent('lone', '1831-01-01', { title, entities: ['bolt'] });
    const placed = placeTimeline(toTimelineSeries(input([...crowd, lone])));
    expect(placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text)).toContain(title);
  });

  test('says of an undated event when it can have happened and why', () => {
    const timeline = {
      ...input([anEvent('deal', null)]),
      sources: [aSource('daily', { published: '2026-05-11' })],
    };
    expect(svg(timeline)).toContain('told in an article of 11 May 2026 · inferred: by 11 May 2026');
  });

  test('shows every event as a mark or inside a fold', () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom(...WIDTHS), (timeline, width) => {
        const series = toTimelineSeries(timeline);
        const placed = placeTimeline(series, { width });
        const shown = new Set(
          placed.marks.flatMap(({ target }) =>
            target.kind === 'fold' ? target.ids : target.kind === 'event' ? [target.id] : [],
          ),
        );
        for (const { id } of timelineTwin(series, href)) expect(shown).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('a fold tells of the event that it leads to, and of no other', () => {
    const folds = placeTimeline(toTimelineSeries(input(many(200, days(30))))).marks.flatMap(
      ({ target, label }) => (target.kind === 'fold' ? [{ ids: target.ids, label }] : []),
    );
    expect(folds.length).toBeGreaterThan(0);
    for (const { ids, label } of folds) {
      const [first = ''] = ids;
      expect(label).toMatch(
        new RegExp(`^${ids.length} more .*: Event ${first.slice(1)} with some words to it$`),
      );
    }
  });

  test('says rumour and forecast in words and not by shape alone', () => {
    const drawn = svg(
      input([
        anEvent('a', '2026-05-11', { realis: 'rumoured' }),
        anEvent('b', '2026-05-14', { realis: 'forecast' }),
      ]),
    );
    expect(drawn).toContain('11 May 2026 · rumoured');
    expect(drawn).toContain('14 May 2026 · forecast');
  });

  test('never ticks below the precision of the data', () => {
    const drawn = svg(input([anEvent('a', '2023'), anEvent('b', '2024')]));
    expect(drawn).not.toMatch(/>(Jan|Apr|Jul)</);
  });

  test('draws several tellings of one event as one fork', () => {
    const placed = placeTimeline(toTimelineSeries(input(CASES['a contested event'] ?? [])));
    expect(placed.title).toContain('Sources disagree on “What happened in deal”');
    expect(placed.ground.filter(({ paint }) => paint === 'fork')).toHaveLength(4);
  });

  describe('a dispute on how firm a deal is', () => {
    const told = [
      anEvent('signed', '2026-05', { evidence: [evidenceOf('daily', 40)] }),
      anEvent('talks', null, { realis: 'rumoured', evidence: [evidenceOf('weekly', 80)] }),
      anEvent('other', '2026-06', { evidence: [evidenceOf('weekly', 300)] }),
    ];
    const asked = aQuestion('how-firm', 'status', [
      evidenceOf('daily', 40),
      evidenceOf('weekly', 80),
    ]);

    test('makes the events that answer it one, under its question', () => {
      const placed = placeTimeline(toTimelineSeries({ ...input(told), questions: [asked] }));
      expect(placed.title).toBe('One event is told in two ways: “Question how-firm?”');
      expect(placed.marks.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['signed', 'talks', 'other']),
      );
      const words = placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text);
      expect(words).toContain('What happened in talks');
      expect(words.join('\n')).toContain('rumoured, no date');
    });

    test('a rejected question makes nothing one', () => {
      const series = toTimelineSeries({
        ...input(told),
        questions: [{ ...asked, review: 'rejected' }],
      });
      expect(series.lanes.flatMap(({ events }) => events)).toHaveLength(2);
      expect(series.undated).toHaveLength(1);
    });

    test('signatures years apart stay two events', () => {
      const years = told.map((event) =>
        event.id === 'talks' ? anEvent('talks', '2019', { evidence: event.evidence }) : event,
      );
      const series = toTimelineSeries({ ...input(years), questions: [asked] });
      expect(series.lanes.flatMap(({ events }) => events)).toHaveLength(3);
    });

    test('keeps the laws at every width', () => {
      for (const width of WIDTHS) {
        const series = toTimelineSeries({ ...input(told), questions: [asked] });
        expectLaws(placeTimeline(series, { width }), drawTimeline);
      }
    });
  });

  test('does not fork where the tellings agree', () => {
    const placed = placeTimeline(
      toTimelineSeries(
        input([
          anEvent('deal', '2026-05'),
          anEvent('again', '2026-05', { sameAs: 'deal', evidence: [evidenceOf('weekly')] }),
        ]),
      ),
    );
    expect(placed.ground.filter(({ paint }) => paint === 'fork')).toHaveLength(0);
  });
});

/** One element a line, so that a snapshot can be reviewed. */
export function pretty(markup: string): string {
  return markup.replace(/></g, '>\n<');
}
