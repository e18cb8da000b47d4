import { placeKey } from '../key.ts';
import type { PlacedChart } from '../placed.ts';
import { describeReliability, reliabilityHeadline } from './headline.ts';
import { placeBlocks } from './place-blocks.ts';
import { placeMatrix } from './place-matrix.ts';
import { reliabilityKey } from './reliability-key.ts';
import type { ReliabilitySeries } from './series.ts';

export interface PlaceReliabilityOptions {
  /** Width of the drawing in px; below 860 each source is a block of its own. Default 960. */
  readonly width?: number;
}

/** Below this width the columns of a matrix have no room for the names of the criteria. */
const MATRIX = 860;

/** Decides every place of the reliability matrix: sources down, criteria across, or a block for each source when narrow. */
export function placeReliability(
  series: ReliabilitySeries,
  options: PlaceReliabilityOptions = {},
): PlacedChart {
  const width = options.width ?? 960;
  const body = width < MATRIX ? placeBlocks(series, width) : placeMatrix(series, width);
  const key = placeKey(reliabilityKey(new Set(body.forms)), {
    x: 0,
    y: body.height + 8,
    width: width - 4,
  });
  return {
    width,
    height: Math.ceil(body.height + 8 + key.height + 2),
    isComputed: true,
    title: reliabilityHeadline(series).title,
    description: describeReliability(series),
    ground: body.ground,
    texts: [...body.texts, ...key.texts],
    marks: body.marks,
    key: key.shapes,
  };
}
