import type { Dossier } from '../domain/dossier.ts';
import { figureTitle } from './figure-title.ts';
import { recordHref } from './links.ts';
import type { Assessment, Override } from './load-assessment.ts';
import { findingWords, signalFragment } from './passage-notes.ts';
import { proofRows, type ProofRow } from './proof-rows.ts';
import { labelsOf } from './source-label.ts';

/** A person's decision in words, beside what was computed. */
export interface DecisionRow {
  readonly id: string;
  /** What is decided: "traceable origin of Harbour Herald". */
  readonly what: string;
  /** Where the decided judgement stands. */
  readonly href: string;
  readonly computed: string;
  readonly set: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  readonly proofs: readonly ProofRow[];
}

/** A source whose score people's decisions move. */
export interface MovedScore {
  readonly label: string;
  readonly href: string;
  /** "62 of 100, C": with the decisions, and as computed. */
  readonly decided: string;
  readonly computed: string;
}

/** Every decision, in the order of their files. */
export function decisionRows(dossier: Dossier, assessment: Assessment): DecisionRow[] {
  return assessment.overrides.map((override) => ({
    ...subjectOf(override, dossier, assessment),
    id: override.id,
    computed: valueWords(override.target, override.expect),
    set: valueWords(override.target, override.set),
    reason: override.reason,
    by: override.by,
    date: override.date,
    proofs: proofRows(override.evidence, assessment.passages),
  }));
}

/** The scores with and without people's decisions, of those sources whose score they move. */
export function movedScores(dossier: Dossier, assessment: Assessment): MovedScore[] {
  const labels = labelsOf(dossier.sources);
  const words = ({ score, letter }: Assessment['computed'][number]): string =>
    `${Math.round(score)} of 100, ${letter}`;
  return assessment.assessments.flatMap((decided, i): MovedScore[] => {
    const computed = assessment.computed[i];
    if (!computed || (decided.score === computed.score && decided.letter === computed.letter))
      return [];
    return [
      {
        label: labels.get(decided.source) ?? decided.source,
        href: `${recordHref('sources', decided.source)}#reliability`,
        decided: words(decided),
        computed: words(computed),
      },
    ];
  });
}

function subjectOf(
  { target }: Override,
  dossier: Dossier,
  assessment: Assessment,
): Pick<DecisionRow, 'what' | 'href'> {
  const [, kind, id = '', field = ''] = /^(\w+):([^/]+)(?:\/(.+))?$/.exec(target) ?? [];
  const labels = labelsOf(dossier.sources);
  if (kind === 'criterion') {
    const name = assessment.method.criteria.find((row) => row.id === field)?.name ?? field;
    return {
      what: `${name} of ${labels.get(id) ?? id}`,
      href: `${recordHref('sources', id)}#${signalFragment(field)}`,
    };
  }
  if (kind === 'claim') {
    const figure = dossier.figures.find((one) => one.id === id);
    const entity = dossier.entities.find((one) => one.id === figure?.entity)?.name ?? null;
    return {
      what: `credibility of ${figure ? figureTitle(figure, entity) : id}`,
      href: recordHref('figures', id),
    };
  }
  if (kind === 'question') {
    const question = dossier.questions.find((one) => one.id === id)?.question ?? id;
    return {
      what: `answers that exclude each other: ${question}`,
      href: recordHref('questions', id),
    };
  }
  const finding = assessment.computedFindings.find((one) => one.id === id);
  const source = finding?.evidence[0]?.source ?? '';
  return {
    what: finding ? `${findingWords(finding)} in ${labels.get(source) ?? source}` : id,
    href: `${recordHref('sources', source)}#reliability`,
  };
}

/** A computed or decided value as readers read it: a score of 1 is 100 of 100. */
function valueWords(target: string, value: unknown): string {
  if (value === null) return 'not stated';
  if (value === 'false_positive') return 'dismissed';
  if (target.startsWith('criterion:') && typeof value === 'number')
    return `${Math.round(value * 100)} of 100`;
  if (target.startsWith('claim:') && typeof value === 'number') return `grade ${value} of 6`;
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.map((pair) => (Array.isArray(pair) ? pair.join(' against ') : '')).join('; ');
  return VERDICTS[String(value)] ?? String(value);
}

const VERDICTS: Readonly<Record<string, string>> = {
  hard: 'a contradiction',
  soft: 'a tension',
  fail: 'impossible as printed',
  warn: 'remarkable',
};
