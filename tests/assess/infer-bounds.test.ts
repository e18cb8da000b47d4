import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferBounds } from '../../src/assess/infer-bounds.ts';
import { anEvent, anyTimeline, aSource, evidenceOf } from '../charts/records.ts';

const PRINTED = [aSource('daily', { published: '2026-05-11' }), aSource('weekly')];

describe('inferBounds', () => {
  test('what is told as done happened by the day that its article prints', () => {
    expect(inferBounds([anEvent('deal', null)], PRINTED).get('deal')).toEqual({
      earliest: null,
      latest: '2026-05-11',
      words: 'by 11 May 2026',
      why: ['told in an article of 11 May 2026'],
    });
  });

  test('what is foreseen happens from that day on', () => {
    const bounds = inferBounds([anEvent('launch', null, { realis: 'forecast' })], PRINTED);
    expect(bounds.get('launch')?.words).toBe('11 May 2026 or later');
  });

  test('an article without a date bounds nothing', () => {
    const undated = anEvent('deal', null, { evidence: [evidenceOf('weekly')] });
    expect(inferBounds([undated], PRINTED).size).toBe(0);
  });

  test('an order hands bounds on from event to event, from whichever side it is told', () => {
    const evidence = [evidenceOf('weekly')];
    const bounds = inferBounds(
      [
        anEvent('first', '2024-03', { evidence, before: ['second'] }),
        anEvent('second', null, { evidence }),
        anEvent('third', null, { evidence, after: ['second'] }),
      ],
      PRINTED,
    );
    expect(bounds.get('third')).toMatchObject({
      earliest: '2024-03-01',
      why: ['after “What happened in second”'],
    });
  });

  test('an order holds inside one source only', () => {
    const bounds = inferBounds(
      [
        anEvent('first', '2024-03', { evidence: [evidenceOf('daily')] }),
        anEvent('second', null, { evidence: [evidenceOf('weekly')], after: ['first'] }),
      ],
      PRINTED,
    );
    expect(bounds.size).toBe(0);
  });

  test('ends for any order, circles too, and never says a first day after a last', () => {
    fc.assert(
      fc.property(anyTimeline, ({ events, sources }) => {
        for (const { earliest, latest } of inferBounds(events, sources).values()) {
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        }
      }),
    );
  });
});
