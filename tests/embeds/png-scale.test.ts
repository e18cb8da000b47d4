import { expect, test } from 'vitest';
import { pngScale } from '../../src/site/embed/png.ts';

const drawing = (width: number, height: number): string =>
  `<svg class="chart" viewBox="-12 -12 ${width} ${height}" width="${width}" height="${height}">`;

test('a picture is sharp on dense screens, but for one that is many screens high', () => {
  expect(pngScale(drawing(640, 1643))).toBe(2);
  expect(pngScale(drawing(640, 3712))).toBe(1);
});
