import type { AssessmentFinding } from '../../src/assess/assessment-finding.ts';
import type { DossierJudgements } from '../../src/assess/judge-dossier.ts';
import type { Override } from '../../src/assess/overrides/override.ts';
import { inferBounds } from '../../src/assess/infer-bounds.ts';
import { timesAYear } from '../../src/assess/figures/yearly.ts';
import type { JudgedWords } from '../../src/audit/pages/page-proofs.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { evidenceId, type SourcedEvidence } from '../../src/domain/evidence.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { formatFuzzyDate } from '../../src/domain/format-date.ts';
import type { Decisions } from '../content/read-decisions.ts';

/** Every judgement in the words in which pages print it, with the passages that it is computed from. */
export function judgedWords(
  { figures, sources, events }: Pick<Dossier, 'figures' | 'sources' | 'events'>,
  { assessments, computed, findings, ...grades }: DossierJudgements,
  { overrides, trackRecords }: Decisions,
): JudgedWords[] {
  const inside = [...assessments, ...computed].flatMap((one) => [
    ...one.findings,
    ...one.dismissed,
  ]);
  const graded = [
    ...grades.figures.values(),
    ...[...grades.questions.values()].flatMap((of) => [...of.values()]),
  ];
  return [
    ...[...findings, ...inside].flatMap(findingWords),
    ...[...assessments, ...computed].flatMap(({ criteria }) =>
      criteria.map(({ shown, why, evidence }) => ({
        words: `${shown}. ${why}`,
        passages: evidence.map(idOf),
      })),
    ),
    ...graded.map(({ why }) => ({ words: why, passages: [] })),
    // A rate by the year, which charts draw beside the rate as printed.
    ...figures.flatMap((figure): JudgedWords[] => {
      const times = timesAYear(figure.per);
      if (times === null || figure.value === null) return [];
      return [
        {
          words: formatAmount({ ...figure, value: figure.value * times, per: 'P1Y' }),
          passages: figure.evidence.map((evidence) => evidenceId(figure.source, evidence)),
        },
      ];
    }),
    ...inferredTimes({ events, sources }),
    ...sources.flatMap(({ external }) =>
      Object.values(external).map((proof) => ({
        words: `${proof?.note}. ${proof?.accessed}`,
        passages: [],
      })),
    ),
    // In their words people state no amount; the check sees to it. The days are those of their decisions.
    ...overrides.map(({ reason, date, evidence }) => said(reason, date, evidence)),
    ...trackRecords.flatMap(({ claims }) =>
      claims.map(({ claim, date, evidence }) => said(claim, date, evidence)),
    ),
  ];
}

/** What follows of when an undated event can have happened, and an undated source have been published. */
export function inferredTimes({
  events,
  sources,
}: Pick<Dossier, 'events' | 'sources'>): JudgedWords[] {
  const inferred = inferBounds(events, sources);
  return [
    ...events.flatMap(({ id, evidence }): JudgedWords[] => {
      const bounds = inferred.get(id);
      if (!bounds) return [];
      return [{ words: [bounds.words, ...bounds.why].join('; '), passages: evidence.map(idOf) }];
    }),
    ...sources.map(({ publishedBounds }) => ({
      words: formatFuzzyDate(publishedBounds),
      passages: [],
    })),
  ];
}

function said(words: string, date: string, evidence: Override['evidence']): JudgedWords {
  const read = evidence.flatMap((one) => ('quote' in one ? [] : [one.note, one.accessed]));
  return { words: [words, date, ...read].join('. '), passages: [] };
}

function findingWords({ why, evidence, hypotheses }: AssessmentFinding): JudgedWords[] {
  const passages = evidence.map(idOf);
  return [why, ...hypotheses.map(({ words }) => words)].map((words) => ({ words, passages }));
}

function idOf(evidence: SourcedEvidence): string {
  return evidenceId(evidence.source, evidence);
}
