import { describe, expect, expectTypeOf, test } from 'vitest';
import { judgeDossier } from '../../../src/assess/judge-dossier.ts';
import type { Override } from '../../../src/assess/overrides/override.ts';
import { overrideSchema, type OverrideFile } from '../../../src/schema/override-schema.ts';
import { aText } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const RATE = 'Falk pays Ora €3 million a month for the mill.';
const TOTAL = 'For the mill Falk gave Ora €3 million in all.';
const text = aText({
  body: `${RATE} ${TOTAL}`,
  source: { publisher: 'Herald' },
  figures: [
    { in: RATE, metric: 'price', counterparty: 'ora', value: 3e6, per: 'P1M' },
    { in: TOTAL, metric: 'price', counterparty: 'ora', value: 3e6 },
  ],
});
const dossier = { figures: text.figures, entities: [], questions: [] };
const judge = (...overrides: Override[]) =>
  judgeDossier(dossier, [text], theMethod(), { overrides });
const [finding] = judge().findings;

const sound: Override = {
  id: 'herald-traceability',
  target: 'criterion:herald/R7',
  expect: 0,
  set: 0.6,
  reason: 'The article names the ledger and the day on which it was open to all.',
  evidence: [{ url: 'https://example.org/', accessed: '2024-03-04', note: 'The ledger.' }],
  by: 'ada',
  date: '2024-03-05',
};
const criterion = (judged: ReturnType<typeof judge>, id: string) =>
  judged.assessments[0]?.criteria.find((one) => one.id === id);

describe('a sound override', () => {
  test('sets a score beside the computed one and moves the total', () => {
    const judged = judge(sound);
    expect(judged.overrideFindings).toEqual([]);
    expect(criterion(judged, 'R7')).toMatchObject({
      score: 0.6,
      override: { id: 'herald-traceability', computed: 0, by: 'ada', date: '2024-03-05' },
    });
    expect(judged.assessments[0]?.score).toBeGreaterThan(judged.computed[0]?.score ?? Infinity);
  });
  test('may make a score unknown', () => {
    expect(criterion(judge({ ...sound, set: null }), 'R7')?.score).toBeNull();
  });
  test('sets the number of a claim, and keeps the computed one beside it', () => {
    const [figure] = text.figures;
    const computed = judge().figures.get(figure?.id ?? '');
    const judged = judge({
      ...sound,
      id: 'mill-price',
      target: `claim:${figure?.id}/grade`,
      expect: computed?.grade,
      set: 2,
    });
    expect(judged.overrideFindings).toEqual([]);
    expect(judged.figures.get(figure?.id ?? '')).toMatchObject({
      grade: 2,
      why: computed?.why,
      override: { id: 'mill-price', computed: computed?.grade, by: 'ada' },
    });
  });
  test('sets which answers exclude each other, and the grades follow', () => {
    const [rate, total] = text.figures.map((figure) => ({
      source: 'herald',
      value: figure.per === null ? 'total' : 'rate',
      stance: 'asserts' as const,
      evidence: figure.evidence.map((evidence) => ({ source: 'herald', ...evidence })),
    }));
    const question = {
      id: 'period',
      question: 'For what period?',
      about: [],
      openedBy: 'editor' as const,
      values: { rate: 'A month', total: 'In all' },
      incompatible: [['rate', 'total']] as const,
      positions: [rate!, total!],
      review: 'reviewed' as const,
    };
    const of = (...overrides: Override[]) =>
      judgeDossier({ ...dossier, questions: [question] }, [text], theMethod(), { overrides });
    const decision = {
      ...sound,
      id: 'both-may-be',
      target: 'question:period/incompatible',
      expect: [['rate', 'total']],
      set: [],
    };
    expect(of().questions.get('period')?.get('rate')?.minus).toEqual(['herald']);
    expect(of(decision).overrideFindings).toEqual([]);
    expect(of(decision).questions.get('period')?.get('rate')?.minus).toEqual([]);
  });
  test('dismisses a finding, which then counts no longer and is kept beside', () => {
    const dismissal = {
      ...sound,
      id: 'two-mills',
      target: `finding:${finding?.id ?? ''}`,
      expect: 'hard',
      set: 'false_positive',
    };
    const judged = judge(dismissal);
    expect(judged.overrideFindings).toEqual([]);
    expect(criterion(judge(), 'R11')?.score).toBe(0.5);
    expect(criterion(judged, 'R11')).toMatchObject({ score: 1, shown: 'none found' });
    expect(judged.assessments[0]?.dismissed).toMatchObject([{ id: finding?.id }]);
    expect(judged.findings).toEqual([]);
  });
});

describe('a faulty override stops the build and is not applied', () => {
  test.each<[string, Override[]]>([
    ['unknown target', [{ ...sound, target: 'criterion:herold/R7' }]],
    ['stale decision', [{ ...sound, expect: 0.3 }]],
    ['short reason', [{ ...sound, reason: 'It is wrong.' }]],
    ['no evidence', [{ ...sound, evidence: [] }]],
    ['score out of range', [{ ...sound, set: 6 }]],
    ['two of one target', [sound, { ...sound, id: 'herald-traceability-again' }]],
  ])('%s', (_, overrides) => {
    const judged = judge(...overrides);
    expect(judged.overrideFindings).toMatchSnapshot();
    const last = overrides.at(-1);
    if (overrides.length === 1 && last) expect(criterion(judged, 'R7')?.override).toBeNull();
  });
});

describe('overrideSchema', () => {
  test('lets through what the judgements take (checked by the compiler)', () => {
    expectTypeOf<OverrideFile>().toExtend<Override>();
    expect(overrideSchema.parse(sound)).toEqual(sound);
  });
  test('refuses what nobody knows', () => {
    expect(
      overrideSchema
        .safeParse({ ...sound, target: 'R7', why: '' })
        .error?.issues.map(({ message }) => message),
    ).toMatchInlineSnapshot(`
      [
        "a target such as "criterion:<source>/R7", "finding:<id>", "claim:<figure>/grade" or "question:<id>/incompatible"",
        "Unrecognized key: "why"",
      ]
    `);
  });
});
