import { compareCharts, type ChartChange } from './compare-charts.ts';
import { compareJudgements, type JudgementChanges } from './compare-judgements.ts';
import { compareRecords, type RecordChange } from './compare-records.ts';
import type { ReviewState } from './review-state.ts';

/** Everything that a change does, ready to be shown. */
export interface ReviewPack {
  /** The commit or name with which the content is compared. */
  readonly base: string;
  readonly records: readonly RecordChange[];
  readonly judgements: JudgementChanges;
  readonly charts: readonly ChartChange[];
}

/** Compares two states of the content. */
export function reviewPack(base: string, before: ReviewState, after: ReviewState): ReviewPack {
  return {
    base,
    records: compareRecords(before.dossier, after.dossier),
    judgements: compareJudgements(before, after),
    charts: compareCharts(before, after),
  };
}

/** The change in one line: "1 record added, 2 changed, none removed; 3 charts differ." */
export function packSentence({ records, charts }: ReviewPack): string {
  const count = (kind: RecordChange['kind']) => records.filter((one) => one.kind === kind).length;
  return `Records: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed. Charts that differ: ${charts.length}.`;
}
