import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyScale, shortMoney } from '../../src/charts/money-ticks.ts';
import { timeScale } from '../../src/charts/time-scale.ts';
import { timeTicks } from '../../src/charts/time-ticks.ts';
import { dayNumber } from '../../src/domain/civil-day.ts';

const OPTIONS = { x0: 0, x1: 700, breakWidth: 58 };

describe('timeScale', () => {
  test('puts later days further right', () => {
    const day = fc.integer({ min: -50_000, max: 50_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.nat(400)), { minLength: 1 }),
        day,
        day,
        (spans, a, b) => {
          const scale = timeScale(
            spans.map(([from, length]) => [from, from + length + 1]),
            OPTIONS,
          );
          expect(scale.x(Math.min(a, b))).toBeLessThanOrEqual(scale.x(Math.max(a, b)));
          expect(scale.segments[0]?.x0).toBe(0);
          expect(scale.segments.at(-1)?.x1).toBeCloseTo(700, 6);
        },
      ),
    );
  });

  test('leaves out a long stretch without records and never a record', () => {
    const scale = timeScale(
      [
        [0, 10],
        [4000, 4010],
      ],
      OPTIONS,
    );
    expect(scale.breaks).toHaveLength(1);
    for (const day of [0, 9, 4000, 4009]) {
      expect(scale.segments.some(({ from, to }) => from <= day && day < to)).toBe(true);
    }
  });

  test('draws one density everywhere', () => {
    const { segments } = timeScale(
      [
        [0, 100],
        [4000, 4030],
      ],
      OPTIONS,
    );
    const [a = 0, b = 0] = segments.map(({ from, to, x0, x1 }) => (x1 - x0) / (to - from));
    expect(a).toBeCloseTo(b, 6);
  });
});

describe('timeTicks', () => {
  const labels = (from: number, to: number, precision: 'day' | 'month' | 'year'): string[] =>
    timeTicks(timeScale([[from, to]], OPTIONS), { precision, size: 11.5 }).map(
      ({ label }) => label,
    );

  test('names days over a week', () => {
    expect(labels(dayNumber(2026, 5, 11), dayNumber(2026, 5, 18), 'day')).toEqual([
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
    ]);
  });

  test('names no days where the data knows months only', () => {
    expect(labels(dayNumber(2026, 1, 1), dayNumber(2026, 6, 1), 'month')).toEqual([
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
  });

  test('names round years over two centuries', () => {
    expect(labels(dayNumber(1830, 1, 1), dayNumber(2030, 1, 1), 'day').slice(0, 3)).toEqual([
      '1840',
      '1860',
      '1880',
    ]);
  });
});

describe('shortMoney', () => {
  test.each([
    [183e9, 'USD', '$183B'],
    [1.25e9, 'USD', '$1.25B'],
    [548_600_000, 'EUR', '€548.6M'],
    [1_234_567, 'USD', '$1,234,567'],
    [12_345_678.9, null, '12,345,678.9'],
    [950, 'SEK', 'SEK 950'],
  ])('says %d %s as %s, without rounding', (value, currency, text) => {
    expect(shortMoney(value, currency)).toBe(text);
  });
});

describe('moneyScale', () => {
  test('holds every amount and ticks at readable values', () => {
    const amounts = fc.array(fc.double({ min: 0.01, max: 1e15, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(amounts, (values) => {
        const scale = moneyScale(values, { x0: 0, x1: 600, currency: 'USD', size: 11.5 });
        const [low, high] = scale.domain;
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low * 0.99);
          expect(value).toBeLessThanOrEqual(high * 1.01);
        }
        expect(scale.ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    [100e6, 'USD', '$100M'],
    [1e9, 'USD', '$1B'],
    [1.5e9, 'EUR', '€1.5B'],
    [2e12, 'XYZ', 'XYZ 2T'],
    [20_000, null, '20K'],
  ])('says %d %s as %s', (value, currency, expected) => {
    expect(shortMoney(value, currency)).toBe(expected);
  });
});
