import type { Figure } from '../../src/domain/figure.ts';
import type { EntityId } from '../../src/domain/ids.ts';

/** A figure before it has an id. */
export type FigureDraft = Omit<Figure, 'id'>;

/** Quotes of one figure: whoever says an amount more often says nothing new, and a record is a page of text. */
const MOST_EVIDENCE = 50;

/** Statements of one amount by one voice become one figure; what one of them leaves open, another may say. */
export function mergeRepeated(all: readonly FigureDraft[]): FigureDraft[] {
  const merged: FigureDraft[] = [];
  // Indices in `merged` by what repetitions have in common.
  const alike = new Map<string, number[]>();
  for (const draft of all) {
    const key = SAME.map((name) => String(draft[name])).join('|');
    const indices = alike.get(key) ?? [];
    const index = indices.find((at) => mayBeOne(merged[at]!, draft));
    const known = index === undefined ? undefined : merged[index];
    if (index === undefined || !known) {
      alike.set(key, [...indices, merged.length]);
      merged.push(draft);
      continue;
    }
    merged[index] = {
      ...known,
      entity: known.entity ?? draft.entity,
      counterparty: known.counterparty ?? draft.counterparty,
      evidence: [...known.evidence, ...draft.evidence].slice(0, MOST_EVIDENCE),
    };
  }
  return merged;
}

const SAME = ['voice', 'metric', 'value', 'low', 'high', 'currency', 'per', 'precision'] as const;

function mayBeOne(a: FigureDraft, b: FigureDraft): boolean {
  const agree = (x: EntityId | null, y: EntityId | null) =>
    x === y || ((x === null || y === null) && a.value !== null);
  return agree(a.entity, b.entity) && agree(a.counterparty, b.counterparty);
}
