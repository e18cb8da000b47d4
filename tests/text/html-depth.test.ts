import { expect, test } from 'vitest';
import { htmlDepth } from '../../src/text/html-depth.ts';

test.each([
  ['<p>One<p>Two<ul><li>a<li>b</ul>', 1],
  ['<div><b>x</b></div><div></div>', 2],
  ['<br><img><hr>', 0],
  ['</b></b><i>x', 1],
  ['', 0],
])('htmlDepth counts levels, not what browsers close by themselves: %s', (html, depth) => {
  expect(htmlDepth(html)).toBe(depth);
});

test('htmlDepth of a hundred thousand levels takes no time', () => {
  expect(htmlDepth('<div>'.repeat(100_000))).toBe(100_000);
});
