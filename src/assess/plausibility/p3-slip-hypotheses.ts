import type { Figure } from '../../domain/figure.ts';
import type { SlipHypothesis } from '../assessment-finding.ts';
import { amountWords } from '../figures/figure-words.ts';
import type { Check } from './check.ts';

/**
 * P3: after a failure, the amounts that a slip of the pen may have hidden: those by which every check that the printed
 * amount is part of would pass without a failure or a warning. Hypotheses only; nothing is put in the place of what is printed.
 */
export function slipHypotheses(
  figure: Figure,
  slips: readonly number[],
  /** All checks of a figure, with what stands in for the printed one. */
  checksOf: (figure: Figure) => readonly Check[],
): SlipHypothesis[] {
  return slips.flatMap((factor) => {
    const mended = scaled(figure, factor);
    const checks = checksOf(mended);
    if (checks.some(({ verdict }) => verdict !== 'ok')) return [];
    const amount = mended.value ?? mended.low ?? 0;
    return [
      {
        amount,
        words: `${amountWords(amount, figure, figure.per)}, ${factor < 1 ? `a ${fraction(factor)} of` : `${factor.toLocaleString('en-US')} times`} what is printed, would pass.`,
      },
    ];
  });
}

function scaled(figure: Figure, factor: number): Figure {
  // Division keeps whole amounts whole: 5e11 * 0.01 is not 5e9 in floating point.
  const scale = (value: number | null): number | null =>
    value === null ? null : factor < 1 ? value / Math.round(1 / factor) : value * factor;
  return {
    ...figure,
    value: scale(figure.value),
    low: scale(figure.low),
    high: scale(figure.high),
  };
}

function fraction(factor: number): string {
  return { 100: 'hundredth', 1000: 'thousandth' }[Math.round(1 / factor)] ?? `share of ${factor}`;
}
