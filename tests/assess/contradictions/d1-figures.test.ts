import { describe, expect, test } from 'vitest';
import { conflictingFigures } from '../../../src/assess/conflicting-figures.ts';
import { figureContradictions } from '../../../src/assess/contradictions/d1-figures.ts';
import { aText, type FigureParts } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const names = new Map([
  ['falk', 'Falk'],
  ['ora', 'Ora'],
]);

function found(figures: readonly FigureParts[], id = 'herald') {
  const text = aText({ id, body: figures.map((figure) => figure.in).join(' '), figures });
  return figureContradictions(text.figures, theMethod(), names);
}

const value = (sentence: string, amount: number, more: Partial<FigureParts> = {}): FigureParts => ({
  in: sentence,
  value: amount,
  ...more,
});

describe('D1 fires', () => {
  test('for one amount with different periods', () => {
    const [finding, ...more] = found([
      value('Falk pays Ora €3 million a month.', 3e6, {
        metric: 'price',
        counterparty: 'ora',
        per: 'P1M',
      }),
      value('Falk bought €3 million worth of power from Ora.', 3e6, { metric: 'price' }),
    ]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'hard', scope: 'document' });
    expect(finding?.why).toMatchInlineSnapshot(
      `"One amount of Falk stands for different periods: €3 million a month in one passage, €3 million with no period in the other. At €3 million a month a year makes €36 million."`,
    );
    expect(finding?.evidence.map(({ exact }) => exact)).toMatchInlineSnapshot(`
      [
        "Falk pays Ora €3 million a month.",
        "Falk bought €3 million worth of power from Ora.",
      ]
    `);
  });
  test('for two valuations more than a tenth apart', () => {
    const [finding] = found([
      value('Falk is worth €40 million.', 40e6),
      value('At €55 million, Falk is cheap.', 55e6),
    ]);
    expect(finding?.why).toMatchInlineSnapshot(
      `"Two amounts for the valuation of Falk: €40 million and €55 million, one 1.4 times the other."`,
    );
  });
  test('for amounts in two currencies, by the conversion that one quote prints', () => {
    const figures = [
      value('Falk is worth €390 million.', 390e6),
      value('Falk is worth SEK 3.4bn, or about €300 million.', 3.4e9, { currency: 'SEK' }),
    ];
    const [finding] = found(figures);
    expect(finding?.why).toMatchInlineSnapshot(
      `"Two amounts for the valuation of Falk: €390 million and SEK 3.4 billion (printed as about €300 million as well), one 1.3 times the other."`,
    );
    expect(found(figures.toReversed())).toHaveLength(1);
  });
  test('and names a ratio that a slip of the pen would leave', () => {
    const [finding] = found([
      value('Falk is worth €40 million.', 40e6),
      value('At €40 billion, Falk is dear.', 40e9),
    ]);
    expect(finding?.why).toMatchInlineSnapshot(
      `"Two amounts for the valuation of Falk: €40 million and €40 billion, one exactly 1,000 times the other, as a slip of the pen would leave it."`,
    );
  });
  test('across documents, out of the score of either', () => {
    const a = aText({
      id: 'a',
      body: 'Falk is worth €40 million.',
      figures: [value('Falk is worth €40 million.', 40e6)],
    });
    const b = aText({
      id: 'b',
      body: 'Falk is worth €60 million.',
      figures: [value('Falk is worth €60 million.', 60e6)],
    });
    expect(figureContradictions([...a.figures, ...b.figures], theMethod(), names)).toMatchObject([
      { scope: 'corpus', verdict: 'hard' },
    ]);
  });
});

describe('D1 does not fire', () => {
  test.each<[string, FigureParts[]]>([
    [
      'within a tenth',
      [value('Falk is worth €40 million.', 40e6), value('At €43 million, Falk is cheap.', 43e6)],
    ],
    [
      'when the conversion that one prints is within a tenth',
      [
        value('Falk is worth €390 million.', 390e6),
        value('Falk is worth SEK 4.2bn, or about €370 million.', 4.2e9, { currency: 'SEK' }),
      ],
    ],
    [
      'for two currencies without a conversion',
      [
        value('Falk is worth €390 million.', 390e6),
        value('Falk is worth SEK 3.4bn.', 3.4e9, { currency: 'SEK' }),
      ],
    ],
    [
      'inside an approximation',
      [
        value('Falk is worth €40 million.', 40e6),
        value('About €44 million is what Falk is worth.', 48e6, {
          low: 43e6,
          high: 53e6,
          precision: 'approximate',
        }),
      ],
    ],
    [
      'for another company',
      [
        value('Falk is worth €40 million.', 40e6),
        value('Ora is worth €90 million.', 90e6, { entity: 'ora' }),
      ],
    ],
    [
      'for another currency',
      [
        value('Falk is worth €40 million.', 40e6),
        value('It is worth $90 million.', 90e6, { currency: 'USD' }),
      ],
    ],
    [
      'beside words of change',
      [
        value('Falk is worth €40 million.', 40e6),
        value('A year ago Falk was worth €20 million.', 20e6),
      ],
    ],
    [
      'for a forecast',
      [
        value('Falk is worth €40 million.', 40e6),
        value('Falk could be worth €90 million.', 90e6, { stance: 'hedges' }),
      ],
    ],
    [
      'for two rounds of funding',
      [
        value('Falk raised €4 million.', 4e6, { metric: 'funding' }),
        value('It raised €9 million.', 9e6, { metric: 'funding' }),
      ],
    ],
    [
      'for a rate that makes the same a year',
      [
        value('Falk earns €1 million a month.', 1e6, { metric: 'revenue', per: 'P1M' }),
        value('Revenue is €12 million a year.', 12e6, { metric: 'revenue', per: 'P1Y' }),
      ],
    ],
    [
      'where the second amount takes up the first',
      [
        value('Falk pays Ora €3 million a month.', 3e6, {
          metric: 'price',
          counterparty: 'ora',
          per: 'P1M',
        }),
        value('The €3 million are due on Fridays.', 3e6, { metric: 'price' }),
      ],
    ],
    [
      'for a revenue whose period is not stated',
      [
        value('Revenue is €12 million a year.', 12e6, { metric: 'revenue', per: 'P1Y' }),
        value('Falk has €12 million in revenue.', 12e6, { metric: 'revenue' }),
      ],
    ],
    [
      'for different years',
      [
        value('In 2021 Falk was valued at €20 million.', 20e6, { asOf: year(2021) }),
        value('In 2024 Falk is valued at €40 million.', 40e6, { asOf: year(2024) }),
      ],
    ],
  ])('%s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});

function year(number: number): NonNullable<FigureParts['asOf']> {
  return { edtf: `${number}`, earliest: `${number}-01-01`, latest: `${number}-12-31`, rule: 'T6' };
}

describe('a question on amounts', () => {
  const conflicts = (...figures: FigureParts[]): number =>
    conflictingFigures(
      aText({ id: 'herald', body: [...new Set(figures.map((one) => one.in))].join(' '), figures })
        .figures,
    ).length;

  test('opens for two sentences, and not for one that tells of two times', () => {
    expect(
      conflicts(
        value('Falk is worth €40 million.', 40e6),
        value('At €55 million, Falk is cheap.', 55e6),
      ),
    ).toBe(1);
    const grown = 'Falk is worth €55 million, and was worth €40 million.';
    expect(conflicts(value(grown, 55e6), value(grown, 40e6))).toBe(0);
  });
});
