import { path, rect } from '../forms.ts';
import type { Box, Shape } from '../placed.ts';
import type { ReliabilityCell } from './series.ts';

/** The forms of a cell; the key names those present. */
export type ReliabilityForm = 'scored' | 'bad' | 'unstated' | 'override' | 'interval';

/**
 * One signal in a box: a column that fills it from the foot by its score, a cross at the foot for a score of nought, a
 * dashed empty box when the text does not state it, and a corner for an override.
 */
export function cellShapes(
  cell: ReliabilityCell | null,
  { x, y, width, height }: Box,
): { readonly shapes: readonly Shape[]; readonly forms: readonly ReliabilityForm[] } {
  const foot = y + height;
  const score = cell?.score ?? null;
  if (!cell || score === null) {
    return {
      shapes: [rect(x, y, width, height, 'absent'), ...corner(cell, x, y, width)],
      forms: ['unstated', ...overrideForm(cell)],
    };
  }
  const box = rect(x, y, width, height, 'ground');
  const middle = x + width / 2;
  const ink =
    score <= 0.005
      ? [
          path([middle - 4, foot - 11, middle + 4, foot - 3], 'line'),
          path([middle - 4, foot - 3, middle + 4, foot - 11], 'line'),
        ]
      : [rect(x, foot - height * score, width, height * score, 'level')];
  return {
    shapes: [box, ...ink, path([x, foot, x + width, foot], 'line'), ...corner(cell, x, y, width)],
    forms: [score <= 0.005 ? 'bad' : 'scored', ...overrideForm(cell)],
  };
}

/** A small triangle outside the top right corner: a person has overridden the computed score. */
function corner(cell: ReliabilityCell | null, x: number, y: number, width: number): Shape[] {
  if (!cell?.override) return [];
  const right = x + width + 3;
  return [path([right - 9, y - 3, right, y - 3, right, y + 6], 'override', true)];
}

function overrideForm(cell: ReliabilityCell | null): ReliabilityForm[] {
  return cell?.override ? ['override'] : [];
}
