import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilFromDayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../src/domain/civil-day.ts';
import { boundsOf, compareEdtf, isBefore, isEdtf } from '../../src/domain/edtf.ts';

const BOUNDS: readonly (readonly [string, string | null, string | null])[] = [
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-05', '2026-05-01', '2026-05-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-05-11', '2026-05-11', '2026-05-11'],
  ['2026?', '2026-01-01', '2026-12-31'],
  ['2026-05~', '2026-05-01', '2026-05-31'],
  ['2026?-01', '2026-01-01', '2026-01-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2026-XX', '2026-01-01', '2026-12-31'],
  ['2026-02-XX', '2026-02-01', '2026-02-28'],
  ['2026-XX-XX', '2026-01-01', '2026-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['2024-34', '2024-04-01', '2024-06-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  ['2026-05-05~', '2026-05-01', '2026-05-10'],
  ['2026-05-15~', '2026-05-11', '2026-05-20'],
  ['2026-02-25~', '2026-02-21', '2026-02-28'],
  ['2026-01/2026-03', '2026-01-01', '2026-03-31'],
  ['2026?-01/2026?-03', '2026-01-01', '2026-03-31'],
  ['2019/..', '2019-01-01', null],
  ['../2019-05', null, '2019-05-31'],
  ['[..2026-05-11]', null, '2026-05-11'],
  ['[2026-05-11..]', '2026-05-11', null],
  ['[2026-05..2026-06]', '2026-05-01', '2026-06-30'],
];

const NONE = [
  '',
  'May 2026',
  '2026-13',
  '2026-00',
  '2026-02-30',
  '2026-5-1',
  '2026??',
  '2026?-01?',
  '2026-XX-05',
  '19XX-05',
  '2026-22-01',
  '2026-06/2026-05',
  '[..]',
  '[2026-05-11..2026-06]',
  '../..',
  '/',
  '2026-05-11T10:00:00Z',
];

describe('boundsOf', () => {
  it.each(BOUNDS)('boundsOf(%j) is %j to %j', (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest });
  });
  it.each(NONE)('boundsOf(%j) is null', (text) => {
    expect(boundsOf(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });
  it.each(BOUNDS.map(([edtf]) => edtf))('%j is EDTF to the edtf package too', (edtf) => {
    expect(() => parse(edtf)).not.toThrow();
  });
  it('boundsOf reads any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void boundsOf(text)));
  });
});

describe('compareEdtf', () => {
  it('sorts by first possible day, then by last, and puts the unknown at the end', () => {
    const sorted = [null, '2026-05', '2026', '2026-05-01', '[..2026]', '2025-12-31'].sort(
      compareEdtf,
    );
    expect(sorted).toEqual(['[..2026]', '2025-12-31', '2026', '2026-05-01', '2026-05', null]);
  });
});

describe('isBefore', () => {
  it('holds only when no day is shared', () => {
    const may = { earliest: '2026-05-01', latest: '2026-05-31' };
    const june = { earliest: '2026-06-01', latest: null };
    expect(isBefore(may, june)).toBe(true);
    expect(isBefore(june, may)).toBe(false);
    expect(isBefore(may, may)).toBe(false);
  });
});

describe('civil days', () => {
  it('dayNumber and civilFromDayNumber are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const { year, month, day } = civilFromDayNumber(n);
        expect(dayNumber(year, month, day)).toBe(n);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
  it('agrees with the calendar on known days', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(parseDay('2000-03-01')).toBe(11_017);
    expect(isoDay(11_017)).toBe('2000-03-01');
    expect(parseDay('2023-02-29')).toBeNull();
  });
  it('weekdayOf counts from Monday', () => {
    expect(weekdayOf(dayNumber(2024, 7, 1))).toBe(1);
    expect(weekdayOf(dayNumber(1969, 7, 20))).toBe(7);
  });
  it('isoWeek puts the first days of a year into the week that holds its Thursday', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  });
});
