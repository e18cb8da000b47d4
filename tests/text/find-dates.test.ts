import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/domain/edtf.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { resolveDates } from '../../src/text/resolve-dates.ts';
import type { ResolvedDate } from '../../src/text/resolve-dates.ts';

const PUBLISHED = '2024-11-20'; // a Wednesday

const resolve = (text: string, published: string | null = PUBLISHED, language = 'en') =>
  resolveDates(findDates(text, { language }), { text, published });

/** The placed dates of a text as EDTF. */
const read = (text: string, published: string | null = PUBLISHED, language = 'en') =>
  resolve(text, published, language)
    .filter((date) => date.kind === 'date')
    .map((date) => date.edtf);

describe('dates with everything printed', () => {
  it.each<[string, string | null]>([
    ['It began on May 11, 2026.', '2026-05-11'],
    ['It began on 11 May 2026.', '2026-05-11'],
    ['It began on the 11th of May, 2026.', '2026-05-11'],
    ['Monday, May 11, 2026', '2026-05-11'],
    ['It began on Sept. 5, 2023.', '2023-09-05'],
    ['Updated 2024-05-13T10:00:00Z', '2024-05-13'],
    ['On 25/12/2023 it ended.', '2023-12-25'],
    ['On 12/25/2023 it ended.', '2023-12-25'],
    ['On 05/12/2023 it ended.', null],
    ['On 07/07/2023 it ended.', '2023-07-07'],
    ['Am 11.05.2024 war es vorbei.', '2024-05-11'],
    ['It began in May 2026.', '2026-05'],
    ['It began in early May 2026.', '2026-05-05~'],
    ['It began in mid-May 2026.', '2026-05-15~'],
    ['In the third quarter of 2023 sales fell.', '2023-07/2023-09'],
    ['Q3 2023 sales fell.', '2023-07/2023-09'],
    ['In the first half of 2023 sales fell.', '2023-01/2023-06'],
    ['H2 2023 was bad.', '2023-07/2023-12'],
    ['In the summer of 2023 it rained.', '2023-22'],
    ['It began in 2023.', '2023'],
    ['It began in early 2023.', '2023~'],
    ['In fiscal 2023 sales fell.', '2023~'],
    ['In FY24 sales fell.', '2024~'],
    ['In the 1990s sales fell.', '199X'],
    ['In the late 1980s sales fell.', '198X'],
    ['It was built in the 19th century.', '18XX'],
    ['It ran May 3-5, 2024.', '2024-05-03/2024-05-05'],
    ['It ran from 2019 to 2021.', '2019/2021'],
    ['It ran in 2019–21.', '2019/2021'],
    ['It ran between January and March 2024.', '2024-01/2024-03'],
    ['It ran January-March 2024.', '2024-01/2024-03'],
    ['It ended in nineteen ninety-six.', '1996'],
    ['They feared the year two thousand.', '2000'],
    ['It opened on New Year’s Day 2021.', '2021-01-01'],
    ['It closed on Memorial Day 2022.', '2022-05-30'],
  ])('%s', (text, edtf) => {
    expect(read(text)).toEqual([edtf]);
  });
  it('reads an ambiguous day by the order that another date gives away', () => {
    expect(read('On 05/12/2023 and on 25/12/2023.')).toEqual(['2023-12-05', '2023-12-25']);
  });
});

describe('dates that lean on the day of publication', () => {
  it.each<[string, string]>([
    ['It fell on Tuesday.', '2024-11-19'],
    ['It said Wednesday that it fell.', '2024-11-20'],
    ['It will open on Friday.', '2024-11-22'],
    ['It will open next month, it said Monday.', '2024-12'],
    ['It fell last Friday.', '2024-11-15'],
    ['In March it fell.', '2024-03'],
    ['In December it fell.', '2023-12'],
    ['It will open in March.', '2025-03'],
    ['It closes by February.', '2025-02'],
    ['It opened on Jan. 5.', '2024-01-05'],
    ['It is scheduled for Jan. 5.', '2025-01-05'],
    ['It said the fair would still be held in March.', '2025-03'],
    ['It fell yesterday.', '2024-11-19'],
    ['It fell last week.', '2024-11-11/2024-11-17'],
    ['It fell two days ago.', '2024-11-18'],
    ['It fell three months ago.', '2024-08'],
    ['It fell last year.', '2023'],
    ['Next year it will rise.', '2025'],
    ['In the third quarter it fell.', '2024-07/2024-09'],
    ['In the first quarter it fell.', '2024-01/2024-03'],
    ['It fell last summer.', '2023-22'],
    ['In May last year it fell.', '2023-05'],
    ['Last May it fell.', '2024-05'],
    ['It reported a first-half profit.', '2024-01/2024-06'],
    ['It opened on 1 January. Then it fell.', '2024-01-01'],
    ['In May 2019 it fell; later that year it rose.', '2019'],
    ['In Nov ’23 it fell.', '2023-11'],
    ['It will rise later this year.', '[2024-11-20..2024-12-31]'],
    ['It rose earlier this year.', '[2024-01-01..2024-11-20]'],
    ['Ministers prepare the summit in February.', '2025-02'],
    ['The car goes on sale in late January.', '2025-01-25~'],
    ['It pleaded guilty to selling shares in February.', '2024-02'],
    ['In January, the group bid for a rival.', '2024-01'],
    ['It released the phone back in January.', '2024-01'],
    ['The offer had been due to expire Friday.', '2024-11-15'],
    ['Sales fell this past spring.', '2024-21'],
    ['They work well into the summer.', '2024-22'],
    ['He was found on Thanksgiving Day.', '2023-11-23'],
    ['It opens on Christmas Eve, and will close on Easter Monday.', '2025-04-21'],
    ['The shops closed on Labor Day.', '2024-09-02'],
  ])('%s', (text, edtf) => {
    expect(read(text)).toContain(edtf);
  });
  it('"a year earlier" keeps the grain of the time told before', () => {
    expect(read('In the second quarter of 2023 it rose; a year earlier it fell.')).toEqual([
      '2023-04/2023-06',
      '2022-04/2022-06',
    ]);
    expect(read('In 2021 it rose from a loss a year earlier.')).toEqual(['2021', '2020']);
  });
  it('says by which rule and from which day', () => {
    expect(resolve('In March it fell.')[0]).toMatchObject({
      rule: 'T4',
      anchor: PUBLISHED,
      certainty: 'implied',
    });
    expect(resolve('In May 2026.')[0]).toMatchObject({ rule: 'T2', certainty: 'stated' });
  });
});

describe('dates without a day of publication', () => {
  it('take their year from the nearest printed one and mark it uncertain', () => {
    expect(read('In January it stopped. In May 2026 it began.', null)).toEqual([
      '2026?-01',
      '2026-05',
    ]);
  });
  it('put a past month after the latest dated month into the year before', () => {
    expect(read('In October it stopped. In May 2026 it began.', null)).toEqual([
      '2025?-10',
      '2026-05',
    ]);
  });
  it('stay unknown where no year is printed', () => {
    expect(read('In January it stopped. It began on Friday, two days ago.', null)).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('read quarters as calendar quarters of an uncertain year', () => {
    expect(read('A first-quarter loss. It ended in 2026.', null)).toEqual([
      '2026?-01/2026?-03',
      '2026',
    ]);
  });
});

describe('times that place nothing', () => {
  it.each<[string, ResolvedDate['kind'], string | null]>([
    ['It took nine months.', 'duration', 'P9M'],
    ['a two-year plan', 'duration', 'P2Y'],
    ['a months-long fight', 'duration', 'PXM'],
    ['over the past three years', 'duration', 'P3Y'],
    ['it happens every week', 'set', 'P1W'],
    ['it recently fell', 'reference', 'PAST_REF'],
    ['it is now closed', 'reference', 'PRESENT_REF'],
    ['he left years ago', 'reference', 'PAST_REF'],
    ['the lowest for two decades', 'duration', 'P20Y'],
    ['income for the year ended Sept. 30', 'duration', 'P1Y'],
    ['two days before the vote', 'duration', 'P2D'],
  ])('%s is a %s', (text, kind, timex) => {
    expect(resolve(text)[0]).toMatchObject({ kind, timex });
  });
  it('a past stretch spans from so long before publication up to it', () => {
    expect(resolve('over the past three years')[0]?.edtf).toBe('2021-11-20/2024-11-20');
  });
});

describe('a time of day beside a day', () => {
  it.each<[string, string]>([
    ['It was taken at 10 p.m. Monday.', '2024-11-18T22:00'],
    ['Talks broke off at noon on Monday.', '2024-11-18T12:00'],
    ['It closed on Nov. 9, 2023, at 5:30 p.m.', '2023-11-09T17:30'],
    ['It fell on Monday night.', '2024-11-18TNI'],
  ])('%s', (text, timex) => {
    expect(resolve(text)[0]).toMatchObject({ timex, edtf: timex.slice(0, 10) });
  });
});

describe('what is no time', () => {
  it.each([
    'The world will one day be one.',
    'They sold Christmas cards and Easter eggs.',
    'It may rise.',
    'May said so, and Theresa May agreed.',
    'It Plants May Close',
    'April Jones met June Smith.',
    'They march on.',
    'About 2,023 people came.',
    'It hired 2000 people.',
    'It costs $2024.',
    'He is 45 years old.',
    'Windows 2000 was slow.',
    'COVID-19 spread.',
    'The rate is 1.5 percent.',
    'It lies 1950 metres up.',
    '3. Buy bread',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Am 11. Mai 2024 begann es.', '2024-05-11'],
    ['de', 'Im März 2024 begann es.', '2024-03'],
    ['de', 'Am Dienstag begann es.', '2024-11-19'],
    ['de', 'Im vergangenen Jahr begann es.', '2023'],
    ['fr', 'Le 1er août 2024, tout commença.', '2024-08-01'],
    ['fr', 'En février 2024, tout commença.', '2024-02'],
    ['fr', 'Tout commença hier.', '2024-11-19'],
    ['es', 'Empezó el 11 de mayo de 2024.', '2024-05-11'],
    ['es', 'Empezó el lunes.', '2024-11-18'],
    ['sv', 'Det började den 11 maj 2024.', '2024-05-11'],
    ['sv', 'Det började i fjol.', '2023'],
  ])('%s: %s', (language, text, edtf) => {
    expect(read(text, PUBLISHED, language)).toEqual([edtf]);
  });
});

describe('findDates: laws', () => {
  const parts = fc.constantFrom(
    'May',
    ' 3',
    ', 2024',
    'last ',
    'week',
    ' ago',
    'two ',
    'years',
    '-',
    ' to ',
    '2019',
    'Q3 ',
    'Friday',
    ' will ',
    'in ',
    'early ',
    '1990s',
    '. ',
    '12/05/',
    '24',
  );
  it('every EDTF that comes out is EDTF, to us and to the edtf package, and its bounds hold', () => {
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 12 }),
        fc.constantFrom(PUBLISHED, null),
        (list, published) => {
          const text = list.join('');
          for (const date of resolve(text, published)) {
            expect(text.slice(date.start, date.end)).toBe(date.text);
            if (date.edtf === null) continue;
            expect(boundsOf(date.edtf), date.edtf).not.toBeNull();
            expect(() => parse(date.edtf ?? ''), date.edtf).not.toThrow();
            if (date.earliest !== null && date.latest !== null)
              expect(date.earliest <= date.latest).toBe(true);
          }
        },
      ),
    );
  });
  it('reads a hostile line in linear time', () => {
    const started = performance.now();
    for (const unit of [
      '2024 ',
      '2024-',
      'May ',
      'the ',
      '1 ',
      'last ',
      'a ',
      'two years ',
      'early ',
      'about ',
      'Q1',
    ]) {
      findDates(unit.repeat(100_000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(12_000);
  });
});
