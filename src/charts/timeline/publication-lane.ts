import { shapeBox, textBox } from '../boxes.ts';
import { arrow, path, whisker } from '../forms.ts';
import { capitalised, countWord } from '../headline.ts';
import { packRows } from '../pack-rows.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { BlockInk } from './block.ts';
import { hitBox } from './event-block.ts';
import { labelSide } from './label-side.ts';
import type { TimelineLayout } from './layout.ts';
import type { Publication, TimelineDate } from './series.ts';

/** Up to this number of dated articles each tick is named. */
const MOST_NAMED = 12;
const ROW = 22;

export interface PublicationLane extends BlockInk {
  readonly height: number;
}

/** The rug: a tick where an article prints its date, an arrow where a bound can be inferred, the rest counted in words. */
export function placePublications(
  publications: readonly Publication[],
  scale: TimeScale,
  layout: TimelineLayout,
  top: number,
): PublicationLane {
  const dated = publications.flatMap((publication) =>
    publication.date === null ? [] : [{ publication, date: publication.date }],
  );
  const named = dated.length <= MOST_NAMED;
  const ticks = dated.map(({ publication, date }) => {
    const shapes = (y: number): Shape[] => tickShapes(date, scale, y);
    const boxes = shapes(0).map(shapeBox);
    const ink = {
      x0: Math.min(...boxes.map(({ x }) => x)),
      x1: Math.max(...boxes.map(({ x, width }) => x + width)),
    };
    const when = date.printed ? date.words : `${date.words}, inferred`;
    const [name = ''] = wrapText(publication.name, { width: 130, size: layout.metaSize });
    const text = `${name}, ${when}`;
    const width = textWidth(text, layout.metaSize);
    const { x, anchor, side } = labelSide(ink, width, layout);
    const labelLeft = anchor === 'start' ? x : x - width;
    return {
      publication,
      date,
      shapes,
      label: { text, x, anchor, above: side === 'above' },
      x0: named ? Math.min(ink.x0, labelLeft) : 0,
      x1: named ? Math.max(ink.x1, labelLeft + width) : -1e6,
    };
  });
  const rows = named ? packRows(ticks, { gap: 14, mostRows: Infinity }).rows : [ticks];
  const marks: PlacedMark[] = [];
  let y = top;
  for (const row of rows) {
    const above = named && row.some(({ label }) => label.above);
    const middle = y + (above ? 16 : 0) + ROW / 2;
    for (const { publication, date, shapes, label } of row) {
      const ink = shapes(middle);
      const texts: PlacedText[] = named
        ? [
            {
              x: round2(label.x),
              y: round2(label.above ? middle - 10 : middle + 4),
              text: label.text,
              size: layout.metaSize,
              anchor: label.anchor,
              ink: 'muted',
            },
          ]
        : [];
      marks.push(markOf(publication, date, ink, texts, layout));
    }
    y = middle + ROW / 2;
  }
  const texts = missingWords(publications).map((text): PlacedText => ({
    x: layout.left,
    y: round2(y + 12),
    text,
    size: layout.metaSize,
    anchor: 'start',
    ink: 'muted',
    italic: true,
  }));
  return { marks, shapes: [], texts, height: y - top + texts.length * 20 };
}

/** One article's tick without a name; null when no date of it is known. */
export function publicationMark(
  publication: Publication,
  scale: TimeScale,
  y: number,
  layout: TimelineLayout,
): PlacedMark | null {
  const { date } = publication;
  return date && markOf(publication, date, tickShapes(date, scale, y), [], layout);
}

function markOf(
  { source, name }: Publication,
  date: TimelineDate,
  ink: readonly Shape[],
  texts: readonly PlacedText[],
  layout: TimelineLayout,
): PlacedMark {
  return {
    id: `published-${source}`,
    target: { kind: 'source', id: source },
    label: `${name}: published ${date.words}${date.printed ? '' : ' (inferred)'}`,
    shapes: ink,
    texts,
    hit: hitBox([...ink.map(shapeBox), ...texts.map(textBox)], layout.width),
  };
}

/** How many articles print no date, if any. */
function missingWords(publications: readonly Publication[]): string[] {
  const missing = publications.filter(({ date }) => date === null || !date.printed).length;
  if (missing === 0) return [];
  const all = publications.length;
  const verb = missing === 1 ? 'prints' : 'print';
  return [
    missing === all
      ? `${all === 1 ? 'The one article' : `None of the ${countWord(all)} articles`} prints ${all === 1 ? 'no' : 'a'} date`
      : `${capitalised(countWord(missing))} of ${countWord(all)} articles ${verb} no date`,
  ];
}

function tickShapes(date: TimelineDate, scale: TimeScale, y: number): Shape[] {
  const { from, to } = date;
  if (from !== null && to !== null) {
    if (from !== to) {
      return whisker(scale.x(from), scale.x(to + 1), y, date.printed ? 'line' : 'dash');
    }
    const x = scale.x(from + 0.5);
    return [path([x, y - 7, x, y + 7], date.printed ? 'line' : 'dash')];
  }
  const start = from === null ? scale.x((to ?? 0) + 1) : scale.x(from);
  return [
    path([start, y - 5, start, y + 5], 'dash'),
    ...arrow(start, start + (from === null ? -30 : 30), y, 'dash'),
  ];
}
