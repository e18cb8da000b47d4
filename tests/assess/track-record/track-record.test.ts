import { describe, expect, expectTypeOf, test } from 'vitest';
import { judgeDossier } from '../../../src/assess/judge-dossier.ts';
import { checkTrackRecords } from '../../../src/assess/track-record/check-track-records.ts';
import { trackRecordOf } from '../../../src/assess/track-record/track-record-of.ts';
import type { Outcome, TrackRecord } from '../../../src/assess/track-record/track-record.ts';
import {
  trackRecordSchema,
  type TrackRecordFile,
} from '../../../src/schema/track-record-schema.ts';
import { aText } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const PAGE = { url: 'https://example.org/', accessed: '2024-03-04', note: 'The log.' };
const claims = (outcome: Outcome, count: number): TrackRecord['claims'] =>
  Array.from({ length: count }, (_, i) => ({
    claim: `Claim ${i} that was ${outcome}.`,
    outcome,
    evidence: [PAGE],
    date: '2024-03-05',
  }));
const record = (upheld: number, refuted = 0, publisher = 'Herald'): TrackRecord => ({
  publisher,
  claims: [...claims('upheld', upheld), ...claims('refuted', refuted)],
});

/** A text that would get a B. */
const good = aText({
  headline: 'Falk buys the mill, says Lund',
  body: [
    '“The mill will be ours by summer,” Ada Lund said on 3 March 2024.',
    'According to a filing with the company register, case number 44/2024, Falk signed on 2 March 2024.',
    '“We have sold the whole of it,” Per Holm told the Gazette.',
    '“Nobody loses work here,” Ada Lund said in a statement.',
    'The mill stands on the river. It was built in 1911.',
  ].join(' '),
  source: { publisher: 'Herald', author: 'Ines Falk', published: '2024-03-04' },
});
const judge = (text: ReturnType<typeof aText>, ...trackRecords: TrackRecord[]) =>
  judgeDossier({ figures: text.figures, entities: [], questions: [] }, [text], theMethod(), {
    trackRecords,
  }).assessments[0];

describe('a track record', () => {
  test('makes an A of a B with enough claims upheld, and nothing else does', () => {
    expect(judge(good)).toMatchObject({ letter: 'B', basis: 'document' });
    expect(judge(good, record(5))).toMatchObject({ letter: 'A', basis: 'track-record' });
    expect(judge(good, record(4))).toMatchObject({ letter: 'B', basis: 'track-record' });
    expect(judge(good, record(18, 2))?.letter).toBe('B');
  });

  test('leaves the score as the document has it', () => {
    const [without, withIt] = [judge(good), judge(good, record(0, 9))];
    expect([withIt?.score, withIt?.low, withIt?.high]).toEqual([
      without?.score,
      without?.low,
      without?.high,
    ]);
  });

  test('makes an E of a low score when half of the claims were refuted', () => {
    const poor = aText({
      body: 'It may be so. Some say it could be. Perhaps it will. Others fear it might. It is said to be.',
      source: { publisher: 'Herald', byline: 'Admin' },
    });
    expect(judge(poor)?.letter).toBe('D');
    expect(judge(poor, record(1, 1))?.letter).toBe('E');
    expect(judge(poor, record(2, 1))?.letter).toBe('D');
  });

  test('is that of the publisher under every spelling of its name, and of nobody else', () => {
    const records = [record(5)];
    expect(trackRecordOf('The Herald', records)).toBe(records[0]);
    expect(trackRecordOf('herald', records)).toBe(records[0]);
    expect(trackRecordOf('Evening Herald', records)).toBeNull();
    expect(trackRecordOf(null, records)).toBeNull();
    expect(judge(good, record(5, 0, 'Gazette'))).toMatchObject({ letter: 'B', basis: 'document' });
  });

  test('in its file is a track record', () => {
    expectTypeOf<TrackRecordFile>().toExtend<TrackRecord>();
    expect(trackRecordSchema.safeParse(record(2, 1)).success).toBe(true);
    expect(trackRecordSchema.safeParse(record(0)).success).toBe(false);
  });
});

describe('the check of track records', () => {
  const check = (...records: (TrackRecord & { id: string })[]) =>
    checkTrackRecords(records, ['The Herald', 'Gazette'], new Set(['herald-0-10']));
  const sound = { id: 'herald', ...record(2) };

  test('finds nothing wrong with a sound one', () => {
    expect(check(sound)).toEqual([]);
    const quoted = { ...record(1).claims[0]!, evidence: [{ quote: 'herald-0-10' }] };
    expect(check({ ...sound, claims: [quoted] })).toEqual([]);
  });

  test.each<[string, (TrackRecord & { id: string })[]]>([
    ['a publisher that no source names', [{ id: 'heral', ...record(1, 0, 'Heral') }]],
    ['a file that is not named after the publisher', [{ ...sound, id: 'gazette' }]],
    ['two files of one publisher', [sound, { id: 'the-herald', ...record(1, 0, 'The Herald') }]],
    ['one claim twice', [{ ...sound, claims: [...claims('upheld', 1), ...claims('upheld', 1)] }]],
    ['no proof', [{ ...sound, claims: [{ ...record(1).claims[0]!, evidence: [] }] }]],
    [
      'a passage that nobody quotes',
      [{ ...sound, claims: [{ ...record(1).claims[0]!, evidence: [{ quote: 'herald-3-4' }] }] }],
    ],
  ])('tells of %s', (_name, records) => {
    expect(check(...records)).toMatchSnapshot();
  });
});
