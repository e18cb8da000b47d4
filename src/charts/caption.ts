import type { Headline } from './headline.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from './placed.ts';
import { round2 } from './placed.ts';
import { wrapText } from './wrap-text.ts';

export interface CaptionOptions {
  /** What else stands below, beside what the chart rests on. Default none. */
  readonly note?: string;
  /** Lines at the foot that are links: the day of the data, the short address of the chart's own page. Default none. */
  readonly links?: readonly CaptionLink[];
}

/** A line at the foot that leads somewhere. */
export interface CaptionLink {
  /** Unique in the drawing: `page`. */
  readonly id: string;
  readonly words: string;
  /** From the root of the site: `/timeline/`. */
  readonly path: string;
  /** The whole of it, for people who do not see the drawing. */
  readonly label: string;
}

const TITLE = 17;
const WORDS = 12.5;
const SOURCE = 11.5;
const LINE = 16;

/**
 * A chart that can travel alone: the finding and the subtitle above it, what it rests on below. In a page these stand in the
 * markup around the drawing instead.
 */
export function withCaption(
  chart: PlacedChart,
  headline: Headline,
  { note, links = [] }: CaptionOptions = {},
): PlacedChart {
  const width = chart.width - 4;
  const title = wrapText(headline.title, { width, size: TITLE, lines: 4, bold: true });
  const subtitle = wrapText(headline.subtitle, { width, size: WORDS, lines: 4 });
  const sources = wrapText([headline.sourceLine, ...(note === undefined ? [] : [note])].join(' '), {
    width,
    size: SOURCE,
    lines: 4,
  });
  const titleEnd = title.length * 22;
  const top = titleEnd + subtitle.length * 17 + 14;
  const foot = top + chart.height + 10;
  const linksTop = foot + sources.length * LINE;
  const line = (text: string, y: number, more: Partial<PlacedText>): PlacedText => ({
    x: 0,
    y: round2(y),
    text,
    size: WORDS,
    anchor: 'start',
    ink: 'muted',
    ...more,
  });
  const placed = placeLinks(links, { top: linksTop, width });
  return {
    ...chart,
    height: Math.ceil(placed.bottom + 2),
    description: `${headline.subtitle} ${chart.description}`,
    ground: chart.ground.map((shape) => moveShape(shape, top)),
    key: chart.key.map((shape) => moveShape(shape, top)),
    marks: [...chart.marks.map((mark) => moveMark(mark, top)), ...placed.marks],
    texts: [
      ...title.map((text, i) => line(text, 17 + i * 22, { size: TITLE, ink: 'ink', bold: true })),
      ...subtitle.map((text, i) => line(text, titleEnd + 14 + i * 17, {})),
      ...chart.texts.map((text) => moveText(text, top)),
      ...sources.map((text, i) => line(text, foot + 11 + i * 16, { size: SOURCE })),
    ],
  };
}

/** Each link on lines of its own, tall enough to be hit. */
function placeLinks(
  links: readonly CaptionLink[],
  { top, width }: { readonly top: number; readonly width: number },
): { readonly marks: PlacedMark[]; readonly bottom: number } {
  let bottom = top;
  const marks = links.map(({ id, words, path, label }): PlacedMark => {
    const y = bottom;
    const lines = wrapText(words, { width, size: SOURCE, lines: 2 });
    bottom = y + lines.length * LINE + 8;
    return {
      id,
      target: { kind: 'page', path },
      label,
      shapes: [],
      texts: lines.map((text, i) => ({
        x: 0,
        y: round2(y + 15 + i * LINE),
        text,
        size: SOURCE,
        anchor: 'start',
        ink: 'accent',
      })),
      hit: { x: 0, y: round2(y), width: round2(width), height: lines.length * LINE + 8 },
    };
  });
  return { marks, bottom };
}

function moveMark(mark: PlacedMark, by: number): PlacedMark {
  return {
    ...mark,
    shapes: mark.shapes.map((shape) => moveShape(shape, by)),
    texts: mark.texts.map((text) => moveText(text, by)),
    hit: { ...mark.hit, y: round2(mark.hit.y + by) },
  };
}

function moveText(text: PlacedText, by: number): PlacedText {
  return { ...text, y: round2(text.y + by) };
}

function moveShape(shape: Shape, by: number): Shape {
  if (shape.kind !== 'path') return { ...shape, y: round2(shape.y + by) };
  const d = shape.d.replace(
    /([-\d.]+) ([-\d.]+)/g,
    (_, x: string, y: string) => `${x} ${round2(Number(y) + by)}`,
  );
  return { ...shape, d };
}
