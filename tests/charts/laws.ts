import { expect } from 'vitest';
import type { Element } from 'hast';
import { overlaps, shapeBox, textBox } from '../../src/charts/boxes.ts';
import type { DrawOptions } from '../../src/charts/draw-chart.ts';
import type { Box, Href, PlacedChart } from '../../src/charts/placed.ts';
import { toSvg } from '../../src/charts/svg.ts';

export const href: Href = (target) =>
  target.kind === 'page'
    ? target.path
    : `#${target.kind}-${target.kind === 'fold' ? (target.ids[0] ?? '') : target.id}`;

/** What holds for every chart, whatever the records. */
export function expectLaws(
  placed: PlacedChart,
  draw: (placed: PlacedChart, options: DrawOptions) => Element,
): void {
  const svg = toSvg(draw(placed, { href, idPrefix: 'law' }));
  expect(
    /.{0,80}(?:NaN|Infinity|undefined)/.exec(svg)?.[0],
    'a number that is none',
  ).toBeUndefined();
  expect(svg, 'an attribute that the content security policy forbids').not.toMatch(/\sstyle=/);
  expect(svg, 'a colour that the PNG renderer paints black').not.toMatch(/var\(|oklch\(/);

  const texts = [...placed.texts, ...placed.marks.flatMap((mark) => mark.texts)];
  for (const text of texts)
    expect(text.size, `size of "${text.text}"`).toBeGreaterThanOrEqual(11.5);
  const shapes = [...placed.ground, ...placed.key, ...placed.marks.flatMap((mark) => mark.shapes)];
  const frame = { x: 0, y: 0, width: placed.width, height: placed.height };
  for (const text of texts) expectInside(textBox(text), frame, text.text);
  for (const shape of shapes) expectInside(shapeBox(shape), frame, JSON.stringify(shape));
  for (const mark of placed.marks) expectInside(mark.hit, frame, `hit of ${mark.id}`);

  const boxes = texts
    .map((text) => ({ text: text.text, box: textBox(text) }))
    .sort((a, b) => a.box.y - b.box.y);
  boxes.forEach(({ text, box }, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (other.box.y > box.y + box.height) break;
      if (overlaps(box, other.box)) {
        expect.fail(`"${text}" and "${other.text}" overlap: ${JSON.stringify([box, other.box])}`);
      }
    }
  });

  const ids = placed.marks.map(({ id }) => id);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  for (const mark of placed.marks) {
    expect(mark.label, `label of ${mark.id}`).not.toBe('');
    expect(href(mark.target).length).toBeGreaterThan(1);
  }
  expect([...svg.matchAll(/<a /g)]).toHaveLength(ids.length);
}

function expectInside(box: Box, frame: Box, what: string): void {
  const slack = 0.02;
  const inside =
    box.x >= frame.x - slack &&
    box.y >= frame.y - slack &&
    box.x + box.width <= frame.x + frame.width + slack &&
    box.y + box.height <= frame.y + frame.height + slack;
  if (!inside) expect.fail(`Outside the frame: ${what} ${JSON.stringify({ box, frame })}`);
}
