import { compareCharts, type ChartChange } from './compare-charts.ts';
import { compareFiles, type FileChange } from './compare-files.ts';
import { compareJudgements, type JudgementChanges } from './compare-judgements.ts';
import { compareRecords, type RecordChange } from './compare-records.ts';
import type { ReviewState } from './review-state.ts';

/** Everything that a change does, ready to be shown. */
export interface ReviewPack {
  /** The commit or name with which the content is compared. */
  readonly base: string;
  readonly records: readonly RecordChange[];
  /** Records that one side cannot read: the check says why, and nothing here counts them. */
  readonly unread: readonly string[];
  readonly files: readonly FileChange[];
  readonly judgements: JudgementChanges;
  readonly charts: readonly ChartChange[];
}

/** Compares two states of the content. */
export function reviewPack(base: string, before: ReviewState, after: ReviewState): ReviewPack {
  return {
    base,
    records: compareRecords(before, after),
    unread: [...new Set([...before.unreadable, ...after.unreadable])].sort(),
    files: compareFiles(before.files, after.files),
    judgements: compareJudgements(before, after),
    charts: compareCharts(before, after),
  };
}

/** The change in one line: "Records: 1 added, 2 changed, 0 removed. Other files that differ: 0. Charts that differ: 3." */
export function packSentence({ records, files, charts }: ReviewPack): string {
  const count = (kind: RecordChange['kind']) => records.filter((one) => one.kind === kind).length;
  return `Records: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed. Other files that differ: ${files.length}. Charts that differ: ${charts.length}.`;
}
