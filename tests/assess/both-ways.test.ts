import { describe, expect, test } from 'vitest';
import { contradictionsWithin } from '../../src/assess/contradictions/contradictions-within.ts';
import { ageInDays } from '../../src/assess/credibility/age-in-days.ts';
import { gradeClaim, type Telling } from '../../src/assess/credibility/grade-claims.ts';
import { clusterSources } from '../../src/assess/independence/cluster-sources.ts';
import type { CriterionId } from '../../src/domain/criterion-ids.ts';
import { checkPlausibility } from '../../src/assess/plausibility/check-plausibility.ts';
import { readStance } from '../../src/text/read-stance.ts';
import {
  anEvent,
  anOrganisation,
  aText,
  type FigureParts,
  type TextParts,
} from './support/a-text.ts';
import { criterionOf, seen } from './support/criterion-of.ts';
import { theMethod } from './support/the-method.ts';

// Every criterion, check and detector of the method once with what it looks for, and once without. The finer cases stand in
// the tests of each; this list makes sure that none is forgotten.

const IDS = [
  ...Array.from({ length: 12 }, (_, i) => `R${i + 1}`),
  ...Array.from({ length: 6 }, (_, i) => `X${i + 1}`),
  ...Array.from({ length: 8 }, (_, i) => `P${i + 1}`),
  ...Array.from({ length: 7 }, (_, i) => `D${i + 1}`),
];

interface BothWays {
  /** What is told where it fires: under snapshot. */
  readonly fires: () => unknown;
  /** The same where it does not: under snapshot too. */
  readonly silent: () => unknown;
}

const method = theMethod();
const entities = ['Falk', 'Ora'].map(anOrganisation);
const names = new Map(entities.map(({ id, name }) => [id, name]));

const criterion = (id: CriterionId, fires: TextParts, silent: TextParts): BothWays => ({
  fires: () => seen(criterionOf(id, fires)),
  silent: () => seen(criterionOf(id, silent)),
});

/** Findings of one rule in a document, with their words. */
const plausible = (rule: string, fires: FigureParts[], silent: FigureParts[]): BothWays => {
  const told = (figures: FigureParts[]) =>
    checkPlausibility(
      [aText({ body: figures.map((one) => one.in).join(' '), figures, entities })],
      method,
      names,
    )
      .findings.filter((finding) => finding.rule === rule)
      .map(({ verdict, why, hypotheses }) => [
        verdict,
        why,
        ...hypotheses.map(({ words }) => words),
      ]);
  return { fires: () => told(fires), silent: () => told(silent) };
};

const contradicts = (rule: string, fires: TextParts, silent: TextParts): BothWays => {
  const told = (parts: TextParts) =>
    contradictionsWithin(aText({ entities, ...parts }), method, names)
      .filter((finding) => finding.rule === rule)
      .map(({ verdict, why, evidence }) => [verdict, why, ...evidence.map(({ exact }) => exact)]);
  return { fires: () => told(fires), silent: () => told(silent) };
};

const said = (source: string, stance: Telling['stance'] = 'asserts'): Telling => ({
  source,
  stance,
  isSummary: false,
});
const credible = (tellings: Telling[], rivals: Telling[] = [], fails = false): unknown => {
  const alone = { clusterOf: new Map(), publishersOf: new Map() };
  const { grade, row, why } = gradeClaim(tellings, rivals, fails, alone);
  return { grade, row, why };
};
const linked = (...bodies: string[]): unknown =>
  clusterSources(
    bodies.map((body, i) => aText({ id: `source-${i + 1}`, body })),
    method,
  ).links;

const worth = (value: number, more: Partial<FigureParts> = {}): FigureParts => ({
  in: 'Falk is valued highly.',
  value,
  ...more,
});
const revenue = (value: number): FigureParts => ({
  in: 'Falk has large sales.',
  metric: 'revenue',
  value,
  per: 'P1Y',
});
const pays = (value: number, per: string | null = 'P1M'): FigureParts => ({
  in: 'Falk pays for the mill.',
  metric: 'price',
  value,
  per,
  counterparty: 'ora',
});
const similar: FigureParts = {
  in: 'Similar deals of Falk cost €2 million at most.',
  metric: 'other',
  value: 2e6,
  entity: null,
};
const order = (first: string, second: string): TextParts => {
  const sentence = 'Falk closed the mill and then sold it.';
  return {
    body: sentence,
    events: [
      anEvent('closing', first, { source: 'herald', sentence }, { before: ['sale'] }),
      anEvent('sale', second, { source: 'herald', sentence }),
    ],
  };
};
const twoDays = (...days: string[]): TextParts => ({
  body: days.map((day) => `Falk signed the contract with Ora on ${day}.`).join(' '),
  events: days.map((day) =>
    anEvent(
      `signed-${day}`,
      day,
      { source: 'herald', sentence: `Falk signed the contract with Ora on ${day}.` },
      { title: 'Falk signed the contract with Ora', entities: ['falk', 'ora'] },
    ),
  ),
});
const MILL =
  'The mill in Lund closed on Monday after a fire that nobody had expected, and its owner has not said when it will open again.';
const HARBOUR =
  'A harbour far in the north floods each winter because the council did not repair the pumps that were broken in a storm.';

const CASES: Readonly<Record<string, BothWays>> = {
  R1: criterion(
    'R1',
    { body: 'The mill closed.', source: { byline: 'Admin' } },
    { body: 'The mill closed.' },
  ),
  R2: criterion(
    'R2',
    { body: 'The mill closed.', source: { published: '2024-03' } },
    { body: 'The mill closed.' },
  ),
  R3: criterion(
    'R3',
    { body: 'The mill closed.', source: { publisher: 'Herald' } },
    { body: 'The mill closed.' },
  ),
  R4: criterion(
    'R4',
    { body: 'The mill closed.', disclaimer: 'The Herald shall not be liable for this text.' },
    { body: 'The mill closed.' },
  ),
  R5: criterion(
    'R5',
    { body: '“It is gone,” said Ada Lund. Analysts say that it may come back.' },
    { body: '“It is gone,” said Ada Lund. Per Holm said that it was old.' },
  ),
  R6: criterion(
    'R6',
    { body: '“The mill is gone for good,” said Ada Lund.' },
    { body: 'The mill is gone.' },
  ),
  R7: criterion(
    'R7',
    { body: 'The mill closed, Falk said in a statement.' },
    { body: 'The mill closed.' },
  ),
  R8: criterion(
    'R8',
    { body: 'The mill closed on 3 March 2024 and was sold for €3 million.' },
    { body: 'The mill closed one day, and somebody bought it.' },
  ),
  R9: criterion(
    'R9',
    { body: 'It may close. It may not. It closed once. It was old. It is said to be sold.' },
    { body: 'It closed. It was old. It was sold. It burnt. It is gone.' },
  ),
  R10: criterion(
    'R10',
    { headline: 'Falk closes the mill', body: 'Falk may close the mill in spring.' },
    { headline: 'Falk may close the mill', body: 'Falk may close the mill in spring.' },
  ),
  R11: criterion(
    'R11',
    {
      body: 'Falk pays Ora €3 million a month. Falk gave Ora €3 million in all.',
      figures: [
        { ...pays(3e6), in: 'Falk pays Ora €3 million a month.' },
        { ...pays(3e6, null), in: 'Falk gave Ora €3 million in all.' },
      ],
    },
    { body: 'Falk pays Ora.' },
  ),
  R12: criterion(
    'R12',
    { body: 'Falk is valued highly. Falk has large sales.', figures: [worth(40e6), revenue(2e9)] },
    { body: 'Falk is valued highly. Falk has large sales.', figures: [worth(40e6), revenue(9e6)] },
  ),
  X1: {
    fires: () => credible([said('a'), said('b')]),
    silent: () => credible([said('a', 'hearsay'), said('b', 'hedges'), said('c', 'implies')]),
  },
  X2: {
    fires: () => credible([said('a')], [said('b')]),
    silent: () => credible([said('a')], [said('b', 'hearsay')]),
  },
  X3: {
    fires: () => credible([said('a'), said('b')], [], true),
    silent: () => credible([said('a'), said('b')], [], false),
  },
  X4: {
    fires: () =>
      [
        'The price was not disclosed.',
        'Falk reportedly paid €3 million.',
        'Falk may pay €3 million.',
        'Falk paid €3 million, said Ada Lund.',
      ].map((words) => [words, readStance(words, 0, words.length)]),
    silent: () => readStance('Falk paid €3 million.', 0, 21),
  },
  X5: {
    fires: () => [
      ageInDays({ earliest: '2024-03-10' }, { latest: '2024-03-04' }),
      ageInDays({ earliest: '2024-03-01' }, { latest: '2024-03-04' }),
    ],
    silent: () => ageInDays({ earliest: null }, { latest: '2024-03-04' }),
  },
  X6: {
    fires: () => linked(MILL, `${MILL} The town is sad.`),
    silent: () => linked(MILL, HARBOUR),
  },
  P1: plausible('P1', [worth(40e6), revenue(2e9)], [worth(40e6), revenue(9e6)]),
  P2: plausible('P2', [revenue(900e9)], [revenue(9e6)]),
  // Hypotheses stand beside a failure only.
  P3: plausible('P1', [worth(40e6), revenue(2e9)], [worth(40e6), revenue(30e6)]),
  // One amount, another period: D1 tells it.
  P4: contradicts(
    'D1',
    {
      body: 'Falk pays Ora €3 million a month. Falk gave Ora €3 million in all.',
      figures: [
        { ...pays(3e6), in: 'Falk pays Ora €3 million a month.' },
        { ...pays(3e6, null), in: 'Falk gave Ora €3 million in all.' },
      ],
    },
    {
      body: 'Falk pays Ora €3 million a month. Each month Falk gave Ora €3 million.',
      figures: [
        { ...pays(3e6), in: 'Falk pays Ora €3 million a month.' },
        { ...pays(3e6), in: 'Each month Falk gave Ora €3 million.' },
      ],
    },
  ),
  P5: plausible('P5', [pays(3e6), worth(40e6)], [pays(1e6), worth(100e6)]),
  P6: plausible('P6', [pays(90e6, null), similar], [pays(9e6, null), similar]),
  P7: plausible(
    'P7',
    [worth(40e6), worth(200e6, { in: 'Falk is cheap.' })],
    [worth(40e6), worth(100e6, { in: 'Falk is cheap.' })],
  ),
  P8: {
    fires: () => counts('In the survey 130% of respondents liked the mill.'),
    silent: () => counts('In the survey 30% of respondents liked the mill.'),
  },
  D1: contradicts(
    'D1',
    {
      body: 'Falk is valued highly. Falk is cheap.',
      figures: [worth(40e6), worth(100e6, { in: 'Falk is cheap.' })],
    },
    {
      body: 'Falk is valued highly. Falk is cheap.',
      figures: [worth(40e6), worth(41e6, { in: 'Falk is cheap.' })],
    },
  ),
  D2: contradicts(
    'D2',
    {
      body: 'A possible deal of Falk and Ora is the talk of the town. Falk has signed a contract with Ora.',
    },
    { body: 'A possible deal of Falk and Ora is the talk of the town. Falk is in talks with Ora.' },
  ),
  D3: contradicts(
    'D3',
    {
      body: 'Falk will supply the turbines for the northern dam. Falk may supply turbines to the northern dam.',
    },
    {
      body: 'Falk will supply the turbines for the northern dam. Ora may supply turbines to the northern dam.',
    },
  ),
  D4: contradicts('D4', order('2024-05', '2024-03-04'), order('2024-03', '2024-05-04')),
  D5: contradicts(
    'D5',
    { summary: HARBOUR, body: 'The mill in Lund was closed by its owner.' },
    { summary: 'The owner closed the mill.', body: 'The mill in Lund was closed by its owner.' },
  ),
  // The headline is a criterion of its own, and never counted twice.
  D6: criterion(
    'R10',
    { headline: 'Falk closes the mill', body: 'Ada Lund said that Falk closes the mill.' },
    { headline: 'Falk closes the mill', body: 'Falk closes the mill.' },
  ),
  D7: contradicts('D7', twoDays('2025-03-03', '2025-02-28'), twoDays('2025-03-03', '2025-03')),
};

function counts(body: string): unknown {
  return checkPlausibility([aText({ body, entities })], method, names).findings.map(
    ({ verdict, why }) => [verdict, why],
  );
}

test('every criterion, check and detector of the method has a case', () => {
  expect(Object.keys(CASES).sort()).toEqual([...IDS].sort());
});

describe.each(IDS)('%s', (id) => {
  test('tells what it finds', () => {
    expect(CASES[id]?.fires()).toMatchSnapshot();
  });
  test('tells something else, or nothing, where that is not there', () => {
    const silent = CASES[id]?.silent();
    expect(silent).toMatchSnapshot();
    expect(silent).not.toEqual(CASES[id]?.fires());
    if (/^[PD][1-57-8]$/.test(id) && id !== 'P3' && id !== 'D6') expect(silent).toEqual([]);
  });
});
