import { textOf } from '../text/mdx-tree.ts';
import type { AuditFinding, AuditInput, RecordPlace } from './audit.ts';
import { unwrap } from '../text/hard-wraps.ts';
import { amountKey, unbackedAmounts } from './unbacked-amounts.ts';

/**
 * Text that editors write states no amount of its own: each amount in a question, an answer or a note is that of a figure,
 * or stands in the record's own quotes.
 */
export function amountsBacked({ dossier, bodies }: AuditInput): AuditFinding[] {
  const backed = new Set(dossier.figures.map(amountKey));
  const check = (words: string, quotes: readonly string[], at: RecordPlace): AuditFinding[] =>
    unbackedAmounts(words, backed, quotes).map(({ text }) => ({
      rule: 'amounts-backed',
      severity: 'error',
      at,
      message: `Unexpected amount “${text}”, expected only amounts that a figure or a quote of this record states.`,
      remedy: 'Add a figure with the quote that states it, or leave the amount out.',
    }));
  return [
    ...dossier.questions.flatMap(({ id, question, values, positions }) => {
      const quotes = positions.flatMap(({ evidence }) =>
        evidence.map(({ exact }) => unwrap(exact)),
      );
      const at = (...path: string[]) => ({ collection: 'questions', id, path }) as const;
      return [
        ...check(question, quotes, at('question')),
        ...Object.entries(values).flatMap(([key, words]) =>
          check(words, quotes, at('values', key)),
        ),
      ];
    }),
    ...dossier.events.flatMap(({ id, title, evidence }) =>
      check(
        title,
        evidence.map(({ exact }) => unwrap(exact)),
        { collection: 'events', id, path: ['title'] },
      ),
    ),
    ...bodies
      .filter(({ collection }) => collection !== 'sources')
      .flatMap(({ collection, id, tree }) =>
        (tree.children ?? []).flatMap((node) =>
          check(textOf(node), [], {
            collection,
            id,
            bodyLine: node.position?.start.line ?? 1,
            bodyColumn: 1,
          }),
        ),
      ),
  ];
}
