import { placeKey } from '../key.ts';
import type { PlacedChart } from '../placed.ts';
import { describeStances, stancesHeadline } from './headline.ts';
import { placeGrid } from './place-grid.ts';
import { placeList } from './place-list.ts';
import type { StancesSeries } from './series.ts';
import { stancesKey } from './stance-forms.ts';

export interface PlaceStancesOptions {
  /** Width of the drawing in px; below 600 each question is a block of its own. Default 960. */
  readonly width?: number;
}

/** Least width of a source's column in px; with more sources than fit, the drawing lists instead. */
const COLUMN = 112;
const QUESTIONS = 200;

/** Decides every place of the grid of who says what: questions down, sources across; a list where columns have no room. */
export function placeStances(
  series: StancesSeries,
  options: PlaceStancesOptions = {},
): PlacedChart {
  const width = options.width ?? 960;
  const column = (width - QUESTIONS) / Math.max(1, series.sources.length);
  const body =
    column < COLUMN
      ? placeList(series, width)
      : placeGrid(series, width, { questions: QUESTIONS, column });
  const present = new Set(
    series.rows.flatMap(({ positions }) => positions.flat().map(({ stance }) => stance)),
  );
  const key = placeKey(stancesKey(present), { x: 0, y: body.height + 8, width: width - 4 });
  return {
    width,
    height: Math.ceil(body.height + 8 + key.height + 2),
    title: stancesHeadline(series).title,
    description: describeStances(series),
    ground: body.ground,
    texts: [...body.texts, ...key.texts],
    marks: body.marks,
    key: key.shapes,
  };
}
