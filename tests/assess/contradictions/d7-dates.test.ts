import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateContradictions } from '../../../src/assess/contradictions/d7-dates.ts';
import type { Event } from '../../../src/domain/event.ts';
import { anEvent } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const PARTIES = ['falk', 'orla'];
const telling = (source: string, day: string, title: string, more: Partial<Event> = {}): Event =>
  anEvent(
    `${source}-${day}`,
    day,
    { source, sentence: `${title} on ${day}.` },
    { title, entities: PARTIES, ...more },
  );
const found = (...events: Event[]) => dateContradictions(events, theMethod());
const signed = 'Falk signed the contract with Orla';

describe('D7, one action told at different times', () => {
  test('fires across documents, softly, with both passages', () => {
    const findings = found(
      telling('herald', '2025-03-03', signed),
      telling('gazette', '2025-02-28', signed),
    );
    expect(findings).toMatchObject([{ rule: 'D7', verdict: 'soft', scope: 'corpus' }]);
    expect(findings.map(({ why, evidence }) => [why, ...evidence.map(({ source }) => source)]))
      .toMatchInlineSnapshot(`
      [
        [
          "One action of the same parties is told at different times: 28 February 2025 and 3 March 2025.",
          "gazette",
          "herald",
        ],
      ]
    `);
  });

  test('fires inside one document, and counts there', () => {
    expect(
      found(telling('herald', '2025-03-03', signed), telling('herald', '2025-02-28', signed)),
    ).toMatchObject([{ scope: 'document' }]);
  });

  test.each<[string, Event]>([
    ['the times overlap', telling('gazette', '2025-03', signed)],
    ['the action is another', telling('gazette', '2025-02-28', 'Falk sued Orla')],
    [
      'a party is another',
      telling('gazette', '2025-02-28', signed, { entities: ['falk', 'wren'] }),
    ],
    ['it is only foreseen', telling('gazette', '2025-02-28', signed, { realis: 'forecast' })],
    ['it is told as a rumour', telling('gazette', '2025-02-28', signed, { realis: 'rumoured' })],
    ['the times are far apart: two contracts', telling('gazette', '2024-11-28', signed)],
    [
      'one time is inferred, not printed',
      anEvent(
        'gazette-friday',
        '2025-02-28',
        { source: 'gazette', sentence: `${signed} on Friday.` },
        {
          title: signed,
          entities: PARTIES,
          date: { edtf: '2025-02-28', earliest: '2025-02-28', latest: '2025-02-28', rule: 'T4' },
        },
      ),
    ],
  ])('is silent where %s', (_why, other) => {
    expect(found(telling('herald', '2025-03-03', signed), other)).toEqual([]);
  });

  test('does not depend on the order of the records', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const record = fc.record({
      source: fc.constantFrom('herald', 'gazette', 'post'),
      day,
      month: fc.integer({ min: 1, max: 4 }),
      title: fc.constantFrom(signed, 'Falk sued Orla', 'Orla bought Falk'),
      third: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 2, maxLength: 8 }).chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(
              rows.map((_, i) => i),
              { minLength: rows.length },
            ),
          ),
        ),
        ([rows, order]) => {
          const events = rows.map(({ source, day: date, month, title, third }, i) =>
            telling(
              source,
              `2025-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
              title,
              { id: `event-${i}`, entities: third ? [...PARTIES, 'wren'] : PARTIES },
            ),
          );
          expect(found(...order.flatMap((i) => events[i] ?? []))).toEqual(found(...events));
        },
      ),
    );
  });
});
