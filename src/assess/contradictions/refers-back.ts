import type { Figure } from '../../domain/figure.ts';
import { findMoney } from '../../text/find-money.ts';
import { unwrap } from '../../text/hard-wraps.ts';

/** Whether every passage of a figure only takes up an amount named before: "the $3 million", "that €40 million". */
export function refersBack({ evidence, value }: Pick<Figure, 'evidence' | 'value'>): boolean {
  return evidence.every(({ exact }) => {
    const quote = unwrap(exact);
    const mention = findMoney(quote).find((amount) => amount.value === value);
    return (
      mention !== undefined &&
      /(?<!\p{L})(?:the|that|this|those|these|its|their|said)\s$/iu.test(
        quote.slice(0, mention.start),
      )
    );
  });
}
