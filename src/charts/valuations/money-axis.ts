import { path } from '../forms.ts';
import type { PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import type { MoneyScale } from '../money-ticks.ts';
import { textWidth } from '../text-width.ts';

export const MONEY_AXIS_HEIGHT = 20;
export const MONEY_TICK_SIZE = 11.5;

/** Tick labels above a grid from `top` to `bottom`; a label at an edge is moved into the frame. */
export function placeMoneyAxis(
  scale: MoneyScale,
  { top, bottom, right }: { top: number; bottom: number; right: number },
): { shapes: Shape[]; texts: PlacedText[] } {
  const line = top + MONEY_AXIS_HEIGHT;
  const ends = scale.domain.map(scale.x);
  return {
    shapes: [
      ...scale.ticks.map(({ value }) =>
        path([scale.x(value), line - 4, scale.x(value), bottom], 'grid'),
      ),
      path([ends[0] ?? 0, line, ends[1] ?? 0, line], 'connector'),
    ],
    texts: scale.ticks.map(({ value, label }) => {
      const half = textWidth(label, MONEY_TICK_SIZE) / 2;
      return {
        x: round2(Math.min(Math.max(scale.x(value), half), right - half)),
        y: round2(top + 11),
        text: label,
        size: MONEY_TICK_SIZE,
        anchor: 'middle',
        ink: 'ink',
        isScale: true,
      };
    }),
  };
}
