import type { Figure } from '../../domain/figure.ts';
import { findMoney } from '../../text/find-money.ts';

/** Whether every passage of a figure only takes up an amount named before: "the $3 million", "that €40 million". */
export function refersBack({ evidence, value }: Pick<Figure, 'evidence' | 'value'>): boolean {
  return evidence.every(({ exact }) => {
    const mention = findMoney(exact).find((amount) => amount.value === value);
    return (
      mention !== undefined &&
      /(?<!\p{L})(?:the|that|this|those|these|its|their|said)\s$/iu.test(
        exact.slice(0, mention.start),
      )
    );
  });
}
