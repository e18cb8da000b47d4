import { formatAmount } from '../domain/format-amount.ts';
import { formatFuzzyDate } from '../domain/format-date.ts';
import { METRIC_WORDS } from '../domain/words.ts';
import type { Use } from './dossier-index.ts';

/** What a passage is used for, in few words: the kind, and the claim. */
export function useWords(use: Use): { kind: string; claim: string } {
  switch (use.kind) {
    case 'figures':
      return { kind: METRIC_WORDS[use.record.metric], claim: formatAmount(use.record) };
    case 'events':
      return { kind: formatFuzzyDate(use.record.date), claim: use.record.title };
    case 'questions':
      return {
        kind: 'dispute',
        claim: `${use.record.question} ${use.record.values[use.value] ?? ''}`,
      };
  }
}
