import { formatAmount } from '../domain/format-amount.ts';
import type { Figure } from '../domain/figure.ts';
import { METRIC_WORDS, metricOf } from '../domain/words.ts';

/** The amount as a finding: "about $180 billion: valuation of Example". */
export function figureTitle(figure: Figure, entity: string | null): string {
  const amount = formatAmount(figure);
  const measure =
    entity === null
      ? `${METRIC_WORDS[figure.metric]}, owner not stated`
      : metricOf(figure.metric, entity);
  return `${amount.charAt(0).toUpperCase()}${amount.slice(1)}: ${measure}`;
}
