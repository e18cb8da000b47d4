import { describe, expect, test } from 'vitest';
import { criterionOf, seen } from '../support/criterion-of.ts';

const RATE = 'Falk pays Ora €3 million a month for the mill.';
const TOTAL = 'For the mill Falk gave Ora €3 million in all.';
const PRICE = { metric: 'price' as const, counterparty: 'ora', value: 3e6 };

describe('R11 no contradictions inside', () => {
  test('a hard one costs a half and both passages are quoted', () => {
    const parts = {
      body: `${RATE} ${TOTAL}`,
      figures: [
        { in: RATE, ...PRICE, per: 'P1M' },
        { in: TOTAL, ...PRICE },
      ],
    };
    expect(seen(criterionOf('R11', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Falk pays Ora €3 million a month for the mill.",
          "For the mill Falk gave Ora €3 million in all.",
        ],
        "score": 0.5,
        "shown": "1 hard",
        "why": "One amount of falk stands for different periods: €3 million a month in one passage, €3 million with no period in the other. At €3 million a month a year makes €36 million.",
      }
    `);
  });
  test('none found scores 1', () => {
    expect(seen(criterionOf('R11', { body: RATE }))).toMatchInlineSnapshot(`
      {
        "quotes": [],
        "score": 1,
        "shown": "none found",
        "why": "No rule found two statements that disagree.",
      }
    `);
  });
});

const WORTH = 'Falk is worth €40 million.';
const EARNS = 'Falk has a yearly revenue of €90 million.';
const VALUE = { in: WORTH, value: 40e6 };

describe('R12 plausible figures', () => {
  test('a failed check scores 0, with the arithmetic', () => {
    const parts = {
      body: `${WORTH} ${EARNS}`,
      figures: [VALUE, { in: EARNS, metric: 'revenue' as const, value: 90e6, per: 'P1Y' }],
    };
    expect(seen(criterionOf('R12', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Falk has a yearly revenue of €90 million.",
          "Falk is worth €40 million.",
        ],
        "score": 0,
        "shown": "1 failed",
        "why": "As printed, revenue of €90 million a year is 2.3 times the €40 million that falk is said to be worth.",
      }
    `);
  });
  test('a warning costs a quarter', () => {
    const parts = {
      body: `${WORTH} ${EARNS}`,
      figures: [VALUE, { in: EARNS, metric: 'revenue' as const, value: 30e6, per: 'P1Y' }],
    };
    expect(criterionOf('R12', parts).score).toBe(0.75);
  });
  test('figures that agree score 1', () => {
    const parts = {
      body: `${WORTH} ${EARNS}`,
      figures: [VALUE, { in: EARNS, metric: 'revenue' as const, value: 9e6, per: 'P1Y' }],
    };
    expect(seen(criterionOf('R12', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [],
        "score": 1,
        "shown": "3 passed",
        "why": "3 checks were passed.",
      }
    `);
  });
  test('without amounts nothing can be held against each other: unknown', () => {
    expect(criterionOf('R12', { body: 'The mill closed on Monday.' }).score).toBeNull();
  });
});
