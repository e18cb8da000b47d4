import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { claimCounts } from '../../src/site/claim-counts.ts';
import { weighedQuestions } from '../../src/site/home-answers.ts';
import { answerHeading, claimSentence } from '../../src/site/home.ts';
import { aFigure, anEvent, evidenceOf } from '../charts/records.ts';

function aQuestion(id: string): Question {
  return {
    id,
    question: `Who sold ${id}?`,
    about: [],
    openedBy: 'editor',
    values: { acme: 'Acme', bolt: 'Bolt' },
    incompatible: [['acme', 'bolt']],
    positions: ['acme', 'bolt'].map((value) => ({
      source: `says-${value}`,
      value,
      stance: 'asserts',
      evidence: [evidenceOf(`says-${value}`)],
    })),
    review: 'machine',
  };
}

const grades = (acme: number, bolt: number) =>
  new Map([
    ['acme', { plus: Array.from({ length: acme }, (_, i) => `a${i}`) }],
    ['bolt', { plus: Array.from({ length: bolt }, (_, i) => `b${i}`) }],
  ]);

describe('weighedQuestions', () => {
  test('an answer leads when more origins state it than any other', () => {
    const [one] = weighedQuestions([aQuestion('x')], new Map([['x', grades(1, 2)]]));
    expect(one?.leading?.words).toBe('Bolt');
    expect(one?.answers.map(({ words }) => words)).toEqual(['Bolt', 'Acme']);
  });

  test('none leads where the sources stand even, or where nobody states one', () => {
    for (const count of [0, 1, 2]) {
      const [one] = weighedQuestions([aQuestion('x')], new Map([['x', grades(count, count)]]));
      expect(one?.leading).toBeNull();
    }
  });

  test('the heading says on how many points one leads', () => {
    const graded = new Map([
      ['x', grades(2, 1)],
      ['y', grades(1, 1)],
    ]);
    const both = weighedQuestions([aQuestion('x'), aQuestion('y')], graded);
    expect(answerHeading(both)).toBe(
      'On one of two disputed points one answer has more sources behind it; one stands even',
    );
  });
});

test('claimCounts counts origins, not documents', () => {
  const counts = claimCounts(
    {
      figures: [aFigure('price', 5)],
      events: [
        anEvent('copied', null, { evidence: [evidenceOf('wire'), evidenceOf('copy')] }),
        anEvent('told-twice', null, { evidence: [evidenceOf('wire'), evidenceOf('daily')] }),
      ],
    },
    {
      figures: new Map([['price', { speaking: ['daily'] }]]),
      independence: {
        clusterOf: new Map([
          ['wire', 'wire'],
          ['copy', 'wire'],
          ['daily', 'daily'],
        ]),
      },
    },
  );
  expect(counts.byOrigins).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(claimSentence(counts)).toBe(
    'Of three amounts and events two rest on one independent source and one rests on two independent sources.',
  );
});
