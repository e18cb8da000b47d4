import { coverageGaps } from '../assess/coverage.ts';
import type { ReviewState } from './review-state.ts';

/** A judgement that differs, with the reason as the method says it. */
export interface JudgementChange {
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: readonly string[];
}

export interface JudgementChanges {
  /** Questions and findings that are there now, and those that are gone. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** Letters of sources, grades of figures and of the answers to questions. */
  readonly grades: readonly JudgementChange[];
  /** What each source states and no record uses: how many statements. */
  readonly coverage: readonly JudgementChange[];
}

/** What a change does to disputes, grades and coverage. */
export function compareJudgements(before: ReviewState, after: ReviewState): JudgementChanges {
  const [old, fresh] = [disputes(before), disputes(after)];
  return {
    opened: [...fresh].filter(([id]) => !old.has(id)).map(([, words]) => words),
    closed: [...old].filter(([id]) => !fresh.has(id)).map(([, words]) => words),
    grades: [
      ...compare(letters(before), letters(after)),
      ...compare(claims(before), claims(after)),
      ...compare(answers(before), answers(after)),
    ],
    coverage: compare(gaps(before), gaps(after)),
  };
}

/** A value in words, with what it rests on, one entry for each part. */
interface Judged {
  readonly value: string;
  readonly parts: ReadonlyMap<string, string>;
}

function compare(
  before: ReadonlyMap<string, Judged>,
  after: ReadonlyMap<string, Judged>,
): JudgementChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((subject) => {
    const [old, fresh] = [before.get(subject), after.get(subject)];
    const why = [...((fresh ?? old)?.parts ?? [])]
      .filter(([name, words]) => !old || !fresh || old.parts.get(name) !== words)
      .map(([name, words]) => {
        const was = fresh && old?.parts.get(name);
        return name === '' ? words : `${name}: ${was === undefined ? '' : `${was} → `}${words}`;
      });
    // A reason in words may change with the count of witnesses; a part with a name is judged itself.
    const isSame = old?.value === fresh?.value && (why.length === 0 || old?.parts.has('') === true);
    if (isSame) return [];
    return [{ subject, before: old?.value ?? null, after: fresh?.value ?? null, why }];
  });
}

function disputes({ dossier, judged }: ReviewState): Map<string, string> {
  return new Map([
    ...dossier.questions.map(({ id, question }): [string, string] => [`question ${id}`, question]),
    ...(judged?.findings ?? []).map(({ id, rule, why }): [string, string] => [
      id,
      `${rule}: ${why}`,
    ]),
  ]);
}

function letters({ judged, dossier }: ReviewState): Map<string, Judged> {
  const titles = new Map(dossier.sources.map(({ id, title }) => [id, title]));
  const names = new Map<string, string>(judged?.method.criteria.map(({ id, name }) => [id, name]));
  return new Map(
    (judged?.assessments ?? []).map(({ source, letter, score, criteria }) => [
      `Source “${titles.get(source) ?? source}”`,
      {
        value: `${letter}, ${Math.round(score)} of 100`,
        parts: new Map(
          criteria.map(({ id, score: part }) => [
            `${id} (${names.get(id) ?? id})`,
            part === null ? 'unknown' : part.toFixed(2),
          ]),
        ),
      },
    ]),
  );
}

function claims({ judged }: ReviewState): Map<string, Judged> {
  return new Map(
    [...(judged?.figures ?? [])].map(([id, { grade, why }]) => [
      `Figure ${id}`,
      { value: `${grade} of 6`, parts: new Map([['', why]]) },
    ]),
  );
}

function answers({ dossier, judged }: ReviewState): Map<string, Judged> {
  return new Map(
    dossier.questions.flatMap(({ id, question, values }) =>
      [...(judged?.questions.get(id) ?? [])].map(([value, { grade, why }]): [string, Judged] => [
        `“${question}” – “${values[value] ?? value}”`,
        { value: `${grade} of 6`, parts: new Map([['', why]]) },
      ]),
    ),
  );
}

function gaps({ dossier, texts }: ReviewState): Map<string, Judged> {
  return new Map(
    texts.map((text) => {
      const left = coverageGaps(text, dossier);
      return [
        `Source “${text.source.title}”`,
        {
          value: `${left.length} statements in no record`,
          parts: new Map(left.map((gap) => [`${gap.kind} “${gap.text}”`, gap.evidence.exact])),
        },
      ];
    }),
  );
}
