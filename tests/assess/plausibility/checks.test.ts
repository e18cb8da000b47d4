import { describe, expect, test } from 'vitest';
import { checkPlausibility } from '../../../src/assess/plausibility/check-plausibility.ts';
import { anOrganisation, aText, type FigureParts } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const names = new Map([
  ['falk', 'Falk'],
  ['amazon', 'Amazon'],
]);

function found(figures: readonly FigureParts[], body = figures.map((one) => one.in).join(' ')) {
  const text = aText({ body, figures, entities: [anOrganisation('Falk')] });
  return checkPlausibility([text], theMethod(), names).findings.map(
    ({ rule, verdict, scope, why, hypotheses }) => ({
      rule,
      verdict,
      scope,
      why,
      ...(hypotheses.length > 0 ? { hypotheses: hypotheses.map(({ words }) => words) } : {}),
    }),
  );
}

const worth = (value: number, more: Partial<FigureParts> = {}): FigureParts => ({
  in: 'Falk is valued highly.',
  value,
  ...more,
});
const revenue = (
  value: number,
  per: string | null = 'P1Y',
  more: Partial<FigureParts> = {},
): FigureParts => ({
  in: 'Falk has large sales.',
  metric: 'revenue',
  value,
  per,
  ...more,
});

describe('P1 revenue over valuation', () => {
  test('fails above two, with the slips that would mend it', () => {
    expect(found([worth(40e6), revenue(2000e6)])).toMatchInlineSnapshot(`
      [
        {
          "hypotheses": [
            "€20 million a year, a hundredth of what is printed, would pass.",
            "€2 million a year, a thousandth of what is printed, would pass.",
          ],
          "rule": "P1",
          "scope": "document",
          "verdict": "fail",
          "why": "As printed, revenue of €2 billion a year is 50 times the €40 million that Falk is said to be worth.",
        },
      ]
    `);
  });
  test('is remarkable above a half and below a hundredth', () => {
    expect(found([worth(40e6), revenue(30e6)])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P1",
          "scope": "document",
          "verdict": "warn",
          "why": "As printed, revenue of €30 million a year is 0.75 times the €40 million that Falk is said to be worth.",
        },
      ]
    `);
    expect(found([worth(4000e6), revenue(3e6)])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P1",
          "scope": "document",
          "verdict": "warn",
          "why": "As printed, revenue of €3 million a year is 0.00075 times the €4 billion that Falk is said to be worth.",
        },
      ]
    `);
  });
  test('takes twelve months for a year', () => {
    expect(found([worth(40e6), revenue(9e6, 'P1M')])).toMatchInlineSnapshot(`
      [
        {
          "hypotheses": [
            "€90,000 a month, a hundredth of what is printed, would pass.",
          ],
          "rule": "P1",
          "scope": "document",
          "verdict": "fail",
          "why": "As printed, revenue of €9 million a month, or €108 million a year, is 2.7 times the €40 million that Falk is said to be worth.",
        },
      ]
    `);
  });
  test('passes in between, over another currency, another company, a forecast, or years apart', () => {
    expect(found([worth(40e6), revenue(9e6)])).toEqual([]);
    expect(found([worth(40e6), revenue(900e6, 'P1Y', { currency: 'SEK' })])).toEqual([]);
    expect(found([worth(40e6), revenue(900e6, 'P1Y', { entity: 'ora' })])).toEqual([]);
    expect(found([worth(40e6), revenue(900e6, 'P1Y', { stance: 'hedges' })])).toEqual([]);
    const asOf = (year: number) => ({
      edtf: `${year}`,
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
      rule: 'T6',
    });
    expect(
      found([worth(40e6, { asOf: asOf(2015) }), revenue(900e6, 'P1Y', { asOf: asOf(2024) })]),
    ).toEqual([]);
  });
  test('reads ranges in the way that is kindest to the text', () => {
    const around = { low: 36e6, high: 60e6, precision: 'approximate' as const };
    expect(found([worth(40e6, around), revenue(100e6)]).map(({ verdict }) => verdict)).toEqual([
      'warn',
    ]);
  });
});

describe('P2 ceilings', () => {
  test('fails above everything on record', () => {
    expect(found([revenue(900e9)])).toMatchInlineSnapshot(`
      [
        {
          "hypotheses": [
            "€9 billion a year, a hundredth of what is printed, would pass.",
            "€900 million a year, a thousandth of what is printed, would pass.",
          ],
          "rule": "P2",
          "scope": "document",
          "verdict": "fail",
          "why": "As printed, €900 billion a year is above $716.9 billion: the largest yearly revenue on record (Amazon, 2025).",
        },
      ]
    `);
    expect(found([worth(40e12)])).toMatchInlineSnapshot(`
      [
        {
          "hypotheses": [
            "€400 billion, a hundredth of what is printed, would pass.",
            "€40 billion, a thousandth of what is printed, would pass.",
          ],
          "rule": "P2",
          "scope": "document",
          "verdict": "fail",
          "why": "As printed, €40 trillion is above $10 trillion: twice the largest value that a listed company had reached (NVIDIA, about 5 trillion).",
        },
      ]
    `);
    expect(found([{ in: 'Falk raised a lot.', metric: 'funding', value: 400e9 }]))
      .toMatchInlineSnapshot(`
        [
          {
            "hypotheses": [
              "€4 billion, a hundredth of what is printed, would pass.",
              "€400 million, a thousandth of what is printed, would pass.",
            ],
            "rule": "P2",
            "scope": "document",
            "verdict": "fail",
            "why": "As printed, €400 billion is above $250 billion: twice the largest private round on record (OpenAI, 122 billion).",
          },
        ]
      `);
  });
  test('is remarkable above 100 billion a year for a company not known for it', () => {
    expect(found([revenue(150e9)])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P2",
          "scope": "document",
          "verdict": "warn",
          "why": "As printed, €150 billion a year is above $100 billion, and Falk is not among those known to take that much.",
        },
      ]
    `);
    expect(found([revenue(150e9, 'P1Y', { entity: 'amazon' })])).toEqual([]);
  });
  test('weighs other currencies, and leaves those without a rate alone', () => {
    expect(found([revenue(900e9, 'P1Y', { currency: 'JPY' })])).toEqual([]);
    expect(found([worth(9000e12, { currency: 'JPY' })])).toHaveLength(1);
    expect(found([worth(9000e12, { currency: 'IRR' })])).toEqual([]);
    expect(found([worth(9000e12, { currency: null })])).toEqual([]);
  });
});

describe('P5 payment over means', () => {
  const pays = (value: number): FigureParts => ({
    in: 'Falk pays every month.',
    metric: 'price',
    value,
    per: 'P1M',
    counterparty: 'ora',
  });
  test('fails above half of what the payer is worth, is remarkable above its revenue', () => {
    expect(found([pays(3e6), worth(40e6), revenue(20e6)])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P5",
          "scope": "document",
          "verdict": "fail",
          "why": "As printed, Falk pays €3 million a month, or €36 million a year, which is 0.9 times its worth of €40 million.",
        },
        {
          "rule": "P5",
          "scope": "document",
          "verdict": "warn",
          "why": "As printed, Falk pays €3 million a month, or €36 million a year, which is 1.8 times its revenue of €20 million a year.",
        },
      ]
    `);
  });
  test('passes below both', () => {
    expect(found([pays(1e6), worth(100e6), revenue(20e6)])).toEqual([]);
  });
  test('does not use an input that itself failed', () => {
    const rules = found([pays(30e6), worth(1000e6), revenue(9000e9)]).map(({ rule }) => rule);
    expect(rules).not.toContain('P5');
  });
});

describe('P6 and P7, for display', () => {
  const price: FigureParts = {
    in: 'Falk buys the mill.',
    metric: 'price',
    value: 90e6,
    counterparty: 'ora',
  };
  const similar: FigureParts = {
    in: 'Similar deals of Falk cost €2 million at most.',
    metric: 'other',
    value: 2e6,
    entity: null,
  };
  test('a price far above that of similar deals', () => {
    expect(found([price, similar])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P6",
          "scope": "corpus",
          "verdict": "warn",
          "why": "€90 million is 45 times the most that similar deals are said to cost (€2 million).",
        },
      ]
    `);
    expect(found([{ ...price, value: 9e6 }, similar])).toEqual([]);
  });
  test('two valuations more than three times apart', () => {
    expect(found([worth(40e6), worth(200e6, { in: 'Falk is cheap.' })])).toMatchInlineSnapshot(`
      [
        {
          "rule": "P7",
          "scope": "corpus",
          "verdict": "warn",
          "why": "Falk is said to be worth €40 million and €200 million: one is 5 times the other.",
        },
      ]
    `);
    expect(found([worth(40e6), worth(100e6, { in: 'Falk is cheap.' })])).toEqual([]);
  });
});

describe('P8 impossible counts', () => {
  test.each([
    ['In the survey 130% of respondents liked the mill.'],
    ['The mill lost -40 employees in spring.'],
    ['The works ran from 4 May 2024 to 3 March 2024.'],
  ])('fails: %s', (body) => {
    expect(found([], body)).toMatchSnapshot();
  });
  test.each([
    ['In the survey 30% of respondents liked the mill.'],
    ['Sales reached 130% of those of last year.'],
    ['The mill kept 10-40 employees.'],
    ['The works ran from 3 March 2024 to 4 May 2024.'],
  ])('passes: %s', (body) => {
    expect(found([], body)).toEqual([]);
  });
});
