import type { Figure } from '../../domain/figure.ts';

/** Whether a source stands by an amount or puts it in a named mouth; rumours and forecasts contradict nothing. */
export function isFirm({ stance, precision }: Pick<Figure, 'stance' | 'precision'>): boolean {
  return (stance === 'asserts' || stance === 'attributes') && precision !== 'undisclosed';
}
