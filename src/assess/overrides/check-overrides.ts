import type { Finding } from '../../domain/finding.ts';
import type { RuleId } from '../../domain/rule-ids.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Override } from './override.ts';

/** Shortest reason, in characters (method, section 9). */
const SHORTEST_REASON = 20;

/**
 * What is wrong with the decisions, each as an error that stops the build. `targets` holds every judgement with its computed
 * value; scores are compared to three decimals, as editors write them.
 */
export function checkOverrides(
  overrides: readonly Override[],
  targets: ReadonlyMap<string, unknown>,
  /** Ids of the passages that may be quoted as proof; default: any. */
  passages: { has(id: string): boolean } | null = null,
): Finding[] {
  const first = new Map<string, string>();
  return overrides.flatMap((override): Finding[] => {
    const { id, target, expect, set, reason, evidence } = override;
    const file = `content/overrides/${id}.yaml`;
    const found: Finding[] = [];
    const report = (rule: RuleId, message: string, remedy: string, other?: string): void => {
      found.push({
        rule,
        severity: 'error',
        place: { file },
        message,
        remedy,
        ...(other === undefined ? {} : { other: { file: other } }),
      });
    };
    if (!targets.has(target)) {
      const near = nearestWord(target, [...targets.keys()]);
      report(
        'override-target',
        `Unexpected target "${target}", expected a judgement that the method computes${near === null ? '' : `, such as "${near}"`}.`,
        'Correct the target, or delete the override if what it decided is gone.',
      );
    } else if (!agrees(expect, targets.get(target))) {
      report(
        'override-stale',
        `Unexpected value ${JSON.stringify(expect)} under "expect", expected ${JSON.stringify(rounded(targets.get(target)))}: what is computed has changed since the decision.`,
        'Look at the case again; then correct "expect", or delete the override.',
        recordOf(target) ?? undefined,
      );
    }
    if (!isAllowed(target, set)) {
      report(
        'override-range',
        `Unexpected value ${JSON.stringify(set)} under "set", expected ${allowed(target)}.`,
        'Set a value that the target can have.',
      );
    }
    if (reason.trim().length < SHORTEST_REASON) {
      report(
        'override-reason',
        `Unexpected reason of ${reason.trim().length} characters, expected at least ${SHORTEST_REASON}.`,
        'Say in a sentence why the computed value is wrong.',
      );
    }
    if (evidence.length === 0) {
      report(
        'override-evidence',
        'Unexpected absence of evidence, expected a quote or a page.',
        'Name a passage (quote) or a page (url, accessed, note) that proves the decision.',
      );
    }
    for (const proof of evidence) {
      if (passages === null || !('quote' in proof) || passages.has(proof.quote)) continue;
      report(
        'override-evidence',
        `Unexpected passage "${proof.quote}", expected the id of one that the site quotes.`,
        'Copy the id from the address of the passage on its source page.',
      );
    }
    const earlier = first.get(target);
    if (earlier === undefined) first.set(target, file);
    else {
      report(
        'override-twice',
        `Unexpected second decision on "${target}", expected one.`,
        'Keep one of the two files.',
        earlier,
      );
    }
    return found;
  });
}

/** The record that a decided judgement is computed from; null for findings, which rest on several. */
function recordOf(target: string): string | null {
  const [, kind = '', id = ''] = /^(\w+):([^/]+)\//.exec(target) ?? [];
  const folder = { criterion: 'sources', claim: 'figures', question: 'questions' }[kind];
  return folder === undefined ? null : `content/${folder}/${id}.mdx`;
}

function isAllowed(target: string, set: unknown): boolean {
  if (target.startsWith('criterion:'))
    return set === null || (typeof set === 'number' && set >= 0 && set <= 1);
  if (target.startsWith('finding:')) return set === 'false_positive';
  if (target.startsWith('claim:'))
    return typeof set === 'number' && Number.isInteger(set) && set >= 1 && set <= 6;
  return Array.isArray(set);
}

function allowed(target: string): string {
  if (target.startsWith('criterion:')) return 'a score from 0 to 1, or null for unknown';
  if (target.startsWith('finding:')) return '"false_positive"';
  if (target.startsWith('claim:')) return 'a grade from 1 to 6';
  return 'a list of pairs';
}

function agrees(expected: unknown, computed: unknown): boolean {
  return JSON.stringify(rounded(expected)) === JSON.stringify(rounded(computed));
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
