import type { Effects } from '../effects.ts';
import { lineDiff } from './line-diff.ts';
import type { Step } from './plan.ts';
import type { Texts } from './text-store.ts';

const VERBS: Readonly<Record<Step['kind'], string>> = {
  create: 'new',
  update: 'changed',
  merge: 'merged with your edits',
  delete: 'removed',
  conflict: 'in conflict with your edits',
  orphan: 'kept, though no document gives it any more',
};

export interface PlanReport {
  readonly documents: number;
  readonly records: number;
  /** The content folder. */
  readonly out: string;
  /** The files as they stand, to show what would change in them. */
  readonly ours: Pick<Texts<string | null>, 'get'>;
  /** Proposals of earlier runs, `<file>.new`, that still lie there. */
  readonly waiting: readonly string[];
  readonly dryRun: boolean;
}

/** Tells a person what a plan does; for a dry run, with each change as a diff. */
export function reportPlan(
  effects: Pick<Effects, 'print' | 'warn'>,
  steps: readonly Step[],
  { documents, records, out, ours, waiting, dryRun }: PlanReport,
): void {
  const counts = Object.entries(VERBS).flatMap(([kind, words]) => {
    const number = steps.filter((step) => step.kind === kind).length;
    return number > 0 ? [`${number} ${words}`] : [];
  });
  effects.print(
    `${count(documents, 'document')}, ${count(records, 'record')}: ${counts.join(', ') || 'nothing to change'}${dryRun ? ' (dry run, nothing written)' : ''}.`,
  );
  for (const step of steps) {
    if (dryRun) {
      effects.print(`  ${step.kind.padEnd(8)} ${out}/${step.path}`);
      for (const line of changes(step, ours)) effects.print(`    ${line}`);
    }
    if (step.kind === 'conflict') {
      effects.warn(
        `${out}/${step.path}: you and the converter both changed ${step.keys.join(', ')}. Yours stays; ${dryRun ? `the converter's version would be put beside it as ${step.path}.new.` : `compare ${step.path}.new, take over what is right, then delete it.`}`,
      );
    }
  }
  for (const file of waiting) {
    effects.warn(
      `${out}/${file}: an earlier proposal of the converter still waits. Take over what is right into the file without ".new", then delete it.`,
    );
  }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function changes(step: Step, ours: PlanReport['ours']): readonly string[] {
  const before = ours.get(step.path) ?? '';
  if (step.kind === 'orphan') return [];
  if (step.kind === 'conflict')
    return [`both changed: ${step.keys.join(', ')}`, ...lineDiff(before, step.text)];
  return lineDiff(before, step.kind === 'delete' ? '' : step.text);
}
