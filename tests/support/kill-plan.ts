import type { Plan } from '../../scripts/convert/plan.ts';

/** A plan that writes six records and their base with one word. */
export function killPlan(word: string): Plan {
  const paths = [1, 2, 3, 4, 5, 6].map(
    (i) => `figures/${word === 'new' && i === 6 ? 'new' : i}.mdx`,
  );
  return {
    steps: [
      ...paths.map((path) => ({ kind: 'update', path, text: word }) as const),
      ...(word === 'new' ? [{ kind: 'delete', path: 'figures/6.mdx' } as const] : []),
    ],
    base: new Map(paths.map((path) => [path, word])),
  };
}
