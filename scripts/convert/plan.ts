import { mergeRecord } from './merge.ts';
import type { Texts } from './text-store.ts';

/** What is to happen to one content file. Paths are relative to the content folder. */
export type Step =
  | { readonly kind: 'create' | 'update' | 'merge'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete'; readonly path: string }
  /** A person's file and the converter's output differ in the same place: theirs stays, ours goes beside it. */
  | {
      readonly kind: 'conflict';
      readonly path: string;
      readonly text: string;
      readonly keys: readonly string[];
    }
  /** A person edited a record that the documents no longer give; it stays. */
  | { readonly kind: 'orphan'; readonly path: string };

export interface Plan {
  readonly steps: readonly Step[];
  /** The converter's whole output: the base of the next merge. */
  readonly base: Texts;
}

/** The three states of the content, each a map from path to text. */
export interface PlanInput {
  /** What the converter wrote last time. */
  readonly base: Texts;
  /** What stands in the content folder now, edited by people or not; null for a file that is no UTF-8 text. */
  readonly ours: Pick<Texts<string | null>, 'get'>;
  /** What the converter would write now. */
  readonly theirs: Texts;
}

/**
 * Decides for each file what to do, so that nothing a person did is lost: an untouched file follows the converter, an edited
 * one is merged key by key, a deleted one stays deleted.
 */
export function plan({ base, ours, theirs }: PlanInput): Plan {
  const steps: Step[] = [];
  const paths = [...new Set([...base.keys(), ...theirs.keys()])].sort();
  for (const path of paths) {
    const step = planFile(path, base.get(path), ours.get(path), theirs.get(path));
    if (step === null) continue;
    // Most steps write what the converter made, which is kept already.
    steps.push(isOutput(step) ? outputStep(step, theirs) : step);
  }
  return { steps, base: theirs };
}

type OutputStep = Extract<Step, { kind: 'create' | 'update' | 'merge' }>;

function isOutput(step: Step): step is OutputStep {
  return step.kind === 'create' || step.kind === 'update';
}

/** The step with a text that is looked up when it is asked for, instead of one copy of it for each step. */
function outputStep({ kind, path }: OutputStep, theirs: Texts): OutputStep {
  return {
    kind,
    path,
    get text() {
      return theirs.get(path) ?? '';
    },
  };
}

function planFile(
  path: string,
  base: string | undefined,
  ours: string | null | undefined,
  theirs: string | undefined,
): Step | null {
  if (theirs === undefined) {
    if (ours === undefined) return null;
    return ours === base ? { kind: 'delete', path } : { kind: 'orphan', path };
  }
  if (ours === undefined) return base === undefined ? { kind: 'create', path, text: theirs } : null;
  if (ours === theirs || theirs === base) return null;
  if (ours === base) return { kind: 'update', path, text: theirs };
  if (ours === null) return { kind: 'conflict', path, text: theirs, keys: ['the whole file'] };
  const merged = mergeRecord({ base: base ?? '', ours, theirs });
  if (!merged.ok) return { kind: 'conflict', path, text: theirs, keys: merged.keys };
  return merged.text === ours ? null : { kind: 'merge', path, text: merged.text };
}
