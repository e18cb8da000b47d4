import type { AssessmentFinding } from '../assess/assessment-finding.ts';
import type { SourceAssessment } from '../assess/reliability/source-assessment.ts';
import { evidenceId, type Evidence } from '../domain/evidence.ts';
import type { Use } from './dossier-index.ts';
import { recordHref } from './links.ts';
import { useWords } from './use-words.ts';

/** What rests on one passage of a source, as its margin says it. */
export interface PassageNote {
  readonly evidence: Evidence;
  /**
   * `claim`: a record rests on it. `finding`: a contradiction or an implausible figure does. `signal`: it was counted when the
   * source was judged. `gap`: nothing rests on it, but the page of what no claim uses leads to it.
   */
  readonly tone: 'claim' | 'finding' | 'signal' | 'gap';
  /** What kind of thing it is: "valuation", "dispute", a date. Empty for signals. */
  readonly kind: string;
  readonly words: string;
  /** The record's page, or the row below the text; null where nothing stands to lead to. */
  readonly href: string | null;
}

/** The notes of one passage, what weighs most first. */
export interface NoteGroup {
  readonly id: string;
  readonly evidence: Evidence;
  readonly claims: readonly PassageNote[];
  readonly signals: readonly PassageNote[];
}

/** Fragment of the row in which a source page tells a signal. */
export function signalFragment(criterion: string): string {
  return `signal-${criterion.toLowerCase()}`;
}

/** What records rest on. */
export function claimNotes(uses: readonly Use[]): PassageNote[] {
  return uses.map((use) => {
    const { kind, claim } = useWords(use);
    const href = recordHref(use.kind, use.record.id);
    return { evidence: use.evidence, tone: 'claim', kind, words: claim, href };
  });
}

/** What the assessment of a source rests on: its signals, and what was found inside it or between it and others. */
export function judgementNotes(
  { source, criteria }: Pick<SourceAssessment, 'source' | 'criteria'>,
  findings: readonly AssessmentFinding[],
): PassageNote[] {
  const own = (evidence: { readonly source: string }): boolean => evidence.source === source;
  return [
    ...findings.flatMap((finding) =>
      finding.evidence.filter(own).map((evidence): PassageNote => {
        const kind = `does not fit ${finding.scope === 'document' ? 'inside this document' : 'with other documents'}`;
        return {
          evidence,
          tone: 'finding',
          kind,
          words: findingWords(finding),
          href: `#${finding.id}`,
        };
      }),
    ),
    ...criteria.flatMap(({ id, name, evidence }) =>
      evidence.filter(own).map((one): PassageNote => {
        return {
          evidence: one,
          tone: 'signal',
          kind: '',
          words: name,
          href: `#${signalFragment(id)}`,
        };
      }),
    ),
  ];
}

/** What a finding is, in the fewest words. */
export function findingWords({ verdict }: Pick<AssessmentFinding, 'verdict'>): string {
  return VERDICT_WORDS[verdict];
}

const VERDICT_WORDS = {
  hard: 'contradiction',
  soft: 'tension',
  fail: 'cannot be as printed',
  warn: 'remarkable figure',
} as const;

/** Notes of one kind under one label, in the order in which the kinds first come. */
export function notesByKind(
  notes: readonly PassageNote[],
): { readonly kind: string; readonly notes: readonly PassageNote[] }[] {
  return [...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, alike]) => ({
    kind,
    notes: alike,
  }));
}

/** Notes by passage, in the order of the text, each said once. */
export function noteGroups(source: string, notes: readonly PassageNote[]): NoteGroup[] {
  const groups = new Map<string, PassageNote[]>();
  for (const note of notes) {
    if (note.tone === 'gap') continue;
    const id = evidenceId(source, note.evidence);
    const group = groups.get(id) ?? [];
    if (!group.some(({ href, words }) => href === note.href && words === note.words))
      group.push(note);
    groups.set(id, group);
  }
  return [...groups]
    .flatMap(([id, group]): NoteGroup[] => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          id,
          evidence: first.evidence,
          claims: group.filter(({ tone }) => tone !== 'signal'),
          signals: group.filter(({ tone }) => tone === 'signal'),
        },
      ];
    })
    .sort(({ evidence: a }, { evidence: b }) => a.start - b.start || b.end - a.end);
}
