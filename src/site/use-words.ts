import { formatAmount } from '../domain/format-amount.ts';
import { formatFuzzyDate } from '../domain/format-date.ts';
import { METRIC_WORDS } from '../domain/words.ts';
import type { Use } from './dossier-index.ts';
import { recordHref } from './links.ts';

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

/** Where a marked passage leads: to the first record that rests on it. */
export function useHref(uses: readonly Use[], ids: readonly string[]): string | undefined {
  const use = uses.find(({ evidence }) =>
    ids.some((id) => id.endsWith(`-${evidence.start}-${evidence.end}`)),
  );
  return use && recordHref(use.kind, use.record.id);
}

/** Uses without repetitions: one record may quote one passage twice. */
export function distinctUses(uses: readonly Use[]): Use[] {
  const seen = new Map(uses.map((use) => [`${use.kind}/${use.record.id}`, use]));
  return [...seen.values()];
}
