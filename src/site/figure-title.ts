import { formatAmount } from '../domain/format-amount.ts';
import type { Figure } from '../domain/figure.ts';
import { METRIC_WORDS } from '../domain/words.ts';

/** The amount as a finding: "about $180 billion: valuation of Example". */
export function figureTitle(figure: Figure, entity: string | null): string {
  const amount = formatAmount(figure);
  const measure = METRIC_WORDS[figure.metric];
  return `${amount.charAt(0).toUpperCase()}${amount.slice(1)}: ${measure}${entity === null ? ', owner not stated' : ` of ${entity}`}`;
}
