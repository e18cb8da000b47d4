import { describe, expect, test } from 'vitest';
import { ageInDays } from '../../../src/assess/credibility/age-in-days.ts';
import { gradeFigures } from '../../../src/assess/credibility/grade-figures.ts';
import { failedPlaces, gradeQuestion } from '../../../src/assess/credibility/grade-question.ts';
import { grade } from '../../../src/assess/credibility/grade.ts';
import { checkPlausibility } from '../../../src/assess/plausibility/check-plausibility.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { Stance } from '../../../src/domain/stance.ts';
import { aText, type FigureParts } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const method = theMethod();
/** So many clusters for, against, and speaking. */
const support = (plus: number, minus: number, speaking = plus) => ({
  plus: ids('p', plus),
  minus: ids('m', minus),
  speaking: ids('s', speaking),
  fails: false,
  established: false,
});
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

describe('grade', () => {
  test.each([
    [5, 1, { ...support(3, 0), fails: true }],
    [6, 2, support(0, 0, 3)],
    [4, 2, support(0, 1)],
    [5, 2, support(0, 2)],
    [1, 3, { ...support(2, 0), established: true }],
    [2, 3, support(2, 0)],
    [3, 4, support(3, 2)],
    [4, 4, support(2, 2)],
    [5, 4, support(2, 3)],
    [5, 5, support(1, 2)],
    [4, 5, support(1, 1)],
    [3, 5, support(1, 0, 2)],
    [6, 5, support(1, 0, 1)],
  ] as const)('gives %i by row %i', (number, row, given) => {
    expect(grade(given)).toMatchObject({ grade: number, row });
  });
  test('says why in words', () => {
    expect(
      [support(2, 1), support(0, 2), support(1, 0), support(0, 0, 1)].map((one) => grade(one).why),
    ).toMatchInlineSnapshot(`
      [
        "2 origins for it, presumed to be independent, 1 origin against it.",
        "Nobody states it; 2 origins state something that cannot be true beside it.",
        "1 origin for it, nothing stated against it; nobody else speaks to it.",
        "Only rumour, hedged words or implication; nobody states it.",
      ]
    `);
  });
});

const alone = {
  clusterOf: new Map<string, string>(),
  publishersOf: new Map<string, ReadonlySet<string>>(),
};
type Said = readonly [source: string, value: string, stance: Stance, zone?: 'body' | 'ai-summary'];

function question(...said: Said[]): Question {
  return {
    id: 'price',
    question: 'What did Falk pay?',
    about: ['falk'],
    openedBy: 'amounts',
    values: { low: '€3 million', high: '€9 million' },
    incompatible: [['low', 'high']],
    positions: said.map(([source, value, stance, zone = 'body'], i) => ({
      source,
      value,
      stance,
      evidence: [
        { source, exact: 'x', prefix: '', suffix: '', start: i, end: i + 1, line: 1, zone },
      ],
    })),
    review: 'machine',
  };
}

const numbers = (...said: Said[]) =>
  Object.fromEntries(
    [...gradeQuestion(question(...said), alone)].map(([value, { grade: number }]) => [
      value,
      number,
    ]),
  );

describe('gradeQuestion', () => {
  test('rumours and hedges count neither way', () => {
    expect(numbers(['a', 'low', 'hearsay'], ['b', 'high', 'asserts'])).toEqual({ low: 4, high: 6 });
  });
  test('sources of one origin count once', () => {
    const clusterOf = new Map([
      ['a', 'a'],
      ['b', 'a'],
    ]);
    const graded = gradeQuestion(question(['a', 'low', 'asserts'], ['b', 'low', 'asserts']), {
      ...alone,
      clusterOf,
    });
    expect(graded.get('low')).toMatchObject({ grade: 6, plus: ['a'] });
  });
  test('a machine summary never counts against its own text, the text against the summary does', () => {
    expect(numbers(['a', 'low', 'asserts', 'ai-summary'], ['a', 'high', 'asserts'])).toEqual({
      low: 4,
      high: 6,
    });
  });
  test('an answer whose amount fails as printed is improbable, whoever says it', () => {
    const sentence = 'Falk earns €900 billion a year.';
    const text = aText({
      id: 'a',
      body: sentence,
      figures: [{ in: sentence, metric: 'revenue', value: 900e9, per: 'P1Y' }],
    });
    const { findings } = checkPlausibility([text], method);
    expect(
      gradeQuestion(question(['a', 'low', 'asserts']), alone, failedPlaces(findings)).get('low')
        ?.grade,
    ).toBe(5);
  });
});

describe('gradeFigures', () => {
  const text = (id: string, figure: Omit<FigureParts, 'in'>) =>
    aText({ id, body: 'Falk is worth much.', figures: [{ in: 'Falk is worth much.', ...figure }] });
  test('other origins with the same amount speak for a figure, with another one against it', () => {
    const figures = [
      text('a', { value: 40e6 }),
      text('b', { value: 41e6 }),
      text('c', { value: 90e6 }),
      text('d', { value: 40e6, stance: 'hearsay' }),
    ].flatMap((one) => one.figures);
    const graded = gradeFigures(figures, alone, [], method);
    expect([...graded.values()].map(({ grade: number, plus, minus }) => [number, plus, minus]))
      .toMatchInlineSnapshot(`
      [
        [
          3,
          [
            "a",
            "b",
          ],
          [
            "c",
          ],
        ],
        [
          3,
          [
            "a",
            "b",
          ],
          [
            "c",
          ],
        ],
        [
          5,
          [
            "c",
          ],
          [
            "a",
            "b",
          ],
        ],
        [
          2,
          [
            "a",
            "b",
          ],
          [],
        ],
      ]
    `);
  });
});

describe('ageInDays', () => {
  test('counts from what is told to the telling', () => {
    expect(ageInDays({ earliest: '2024-03-04' }, { latest: '2024-03-01' })).toBe(3);
    expect(ageInDays({ earliest: '2024-03-01' }, { latest: '2024-03-04' })).toBe(-3);
    expect(ageInDays({ earliest: null }, { latest: '2024-03-04' })).toBeNull();
  });
});
