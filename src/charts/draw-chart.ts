import { s } from 'hastscript';
import type { Element } from 'hast';
import { paintAttributes } from './paint.ts';
import { LIGHT } from './palette.ts';
import type { ChartTarget, Href, PlacedChart, PlacedMark, PlacedText, Shape } from './placed.ts';
import { FONT_FAMILY } from './text-width.ts';

export interface DrawOptions {
  /** Makes the address that a mark leads to. */
  readonly href: Href;
  /** Starts every id in the drawing; must differ between two drawings on one page: `timeline-wide`. */
  readonly idPrefix: string;
  /** Class of the `<svg>` beside `chart`, for the page's style sheet: `chart--wide`. Default none. */
  readonly className?: string;
}

/** Inks a placed chart: one `<svg>` whose links are its marks. */
export function drawChart(chart: PlacedChart, options: DrawOptions): Element {
  const { idPrefix } = options;
  const hatchId = `${idPrefix}-hatch`;
  const shape = (placed: Shape): Element => drawShape(placed, hatchId);
  const shapes = [...chart.ground, ...chart.key, ...chart.marks.flatMap((mark) => mark.shapes)];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: ['chart', ...(options.className === undefined ? [] : [options.className])].join(' '),
      viewBox: `0 0 ${chart.width} ${chart.height}`,
      width: chart.width,
      height: chart.height,
      role: 'group',
      direction: 'ltr',
      'aria-labelledby': `${idPrefix}-title`,
      'aria-describedby': `${idPrefix}-desc`,
      'font-family': FONT_FAMILY,
      ...(chart.isComputed && { 'data-computed': '' }),
    },
    [
      s('title', { id: `${idPrefix}-title` }, chart.title),
      s('desc', { id: `${idPrefix}-desc` }, chart.description),
      ...(shapes.some(({ paint }) => paint === 'hatch') ? [drawHatch(hatchId)] : []),
      s('g', { class: 'ground' }, joinGrid(chart.ground).map(shape)),
      s('g', { class: 'words' }, chart.texts.map(drawText)),
      s(
        'g',
        { class: 'marks' },
        chart.marks.map((mark) => drawMark(mark, options, shape)),
      ),
      ...(chart.key.length > 0
        ? [s('g', { class: 'key', 'aria-hidden': 'true' }, chart.key.map(shape))]
        : []),
    ],
  );
}

/** The lines of a grid that follow each other as one path: a browser draws a page of charts sooner with fewer elements. */
function joinGrid(shapes: readonly Shape[]): Shape[] {
  const joined: Shape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (isGrid(shape) && last && isGrid(last))
      joined[joined.length - 1] = { ...last, d: `${last.d}${shape.d}` };
    else joined.push(shape);
  }
  return joined;
}

function isGrid(shape: Shape): shape is Extract<Shape, { kind: 'path' }> {
  return shape.kind === 'path' && shape.paint === 'grid';
}

function drawMark(
  mark: PlacedMark,
  { href, idPrefix }: DrawOptions,
  shape: (placed: Shape) => Element,
): Element {
  return s(
    'a',
    {
      id: `${idPrefix}-${mark.id}`,
      href: href(mark.target),
      // Where words are visible the title names the link: an aria-label must repeat them as they are cut and wrapped.
      ...(mark.texts.length === 0 && { 'aria-label': mark.label }),
      ...dataAttributes(mark.target),
    },
    [
      s('title', mark.label),
      s('rect', { class: 'hit', ...mark.hit, fill: 'none', 'pointer-events': 'all' }),
      ...mark.shapes.map(shape),
      ...mark.texts.map(drawText),
    ],
  );
}

function dataAttributes(target: ChartTarget): Record<string, string> {
  switch (target.kind) {
    case 'event':
      return { 'data-event': target.id };
    case 'figure':
      return { 'data-figure': target.id };
    case 'source':
      return { 'data-source': target.id };
    case 'question':
      return { 'data-question': target.id };
    case 'criterion':
      return { 'data-criterion': target.id, 'data-source': target.source };
    case 'fold':
      return { 'data-fold': target.of };
    case 'page':
      return {};
  }
}

function drawShape(shape: Shape, hatchId: string): Element {
  const ink = paintAttributes(shape.paint, hatchId);
  switch (shape.kind) {
    case 'circle':
      return s('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...ink });
    case 'rect': {
      const { x, y, width, height } = shape;
      return s('rect', { x, y, width, height, ...ink });
    }
    case 'path':
      return s('path', { d: shape.d, ...ink });
  }
}

function drawText(text: PlacedText): Element {
  return s(
    'text',
    {
      x: text.x,
      y: text.y,
      class: `t-${text.ink}`,
      fill: LIGHT[text.ink],
      'font-size': text.size,
      ...(text.anchor !== 'start' && { 'text-anchor': text.anchor }),
      ...(text.isScale && { 'data-scale': '' }),
      ...(text.bold && { 'font-weight': 'bold' }),
      ...(text.italic && { 'font-style': 'italic' }),
    },
    text.text,
  );
}

function drawHatch(id: string): Element {
  return s('defs', [
    s(
      'pattern',
      {
        id,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        s('rect', { width: 5, height: 5, class: 'p-mask', fill: LIGHT.paper }),
        s('path', { d: 'M1 0V5', class: 'p-alarm', stroke: LIGHT.alarm, 'stroke-width': 2 }),
      ],
    ),
  ]);
}
