import type { SourcedEvidence } from '../../domain/evidence.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import type { EntityId } from '../../domain/ids.ts';

/** "Falk" for its id; "the same company" where no name is known. */
export function nameOf(names: ReadonlyMap<EntityId, string>, id: EntityId | null): string {
  return id === null ? 'the same company' : (names.get(id) ?? id);
}

/** An amount in the currency of a figure, for the results of arithmetic. */
export function amountWords(
  value: number,
  { currency }: Pick<Figure, 'currency'>,
  per: string | null = null,
): string {
  const rounded = Number(value.toPrecision(3));
  return formatAmount({ value: rounded, low: null, high: null, currency, per, precision: 'exact' });
}

/** "2.7 times", "0.03 times", "1,931 times": two digits or the whole number, never 0; "1931" would be read as a year. */
export function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : String(Number(ratio.toPrecision(2)))} times`;
}

/** The passages of figures, each once. */
export function passagesOf(figures: readonly Figure[]): SourcedEvidence[] {
  const seen = new Set<string>();
  return figures.flatMap(({ source, evidence: [first] }) => {
    const key = `${source} ${first?.start ?? ''}`;
    if (!first || seen.has(key)) return [];
    seen.add(key);
    return [{ source, ...first }];
  });
}
