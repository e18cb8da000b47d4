import { describe, expect, test } from 'vitest';
import { criterionOf, seen } from '../support/criterion-of.ts';

describe('R9 little speculation', () => {
  test('the share of sentences that only suppose', () => {
    const body =
      'The mill may close. It could reopen later. The roof is new. The town owns the land. The river runs behind it.';
    expect(seen(criterionOf('R9', { body }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "The mill may close.",
          "It could reopen later.",
        ],
        "score": 0.333,
        "shown": "2 of 5 sentences",
        "why": "2 of 5 sentences say what may, might, would or is expected to be.",
      }
    `);
  });
  test('the month of May is no doubt', () => {
    const body =
      'The mill closed in May 2024. The roof is new. The town owns the land. The river runs behind it. It has two gates.';
    expect(criterionOf('R9', { body })).toMatchObject({ raw: 0, score: 1 });
  });
  test('fewer than five sentences are not judged', () => {
    expect(
      criterionOf('R9', { body: 'The mill may close. It could reopen later.' }).score,
    ).toBeNull();
  });
});

describe('R10 headline fits the text', () => {
  const plain = 'Falk Motors Buys Lund Mill';
  test('a plain headline over a lede of hearsay costs two steps', () => {
    const body =
      'Falk Motors has reportedly agreed to buy the mill of Lund. The town is glad about it.';
    expect(seen(criterionOf('R10', { headline: plain, body }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Falk Motors Buys Lund Mill",
          "Falk Motors has reportedly agreed to buy the mill of Lund.",
        ],
        "score": 0,
        "shown": "headline plain, lede hedged",
        "why": "The headline is plain, the sentence that says the same is hedged.",
      }
    `);
  });
  test('a headline that hedges when its lede does costs nothing', () => {
    const body = 'Falk Motors may buy the mill of Lund. The town is glad about it.';
    expect(criterionOf('R10', { headline: 'Falk Motors May Buy Lund Mill', body }).score).toBe(1);
  });
  test('a headline that attributes over an attributed lede costs nothing', () => {
    const body = 'Ada Lund said that the mill was sold to Falk Motors. The town is glad about it.';
    expect(
      criterionOf('R10', { headline: 'Mill Sold to Falk, Says Ada Lund', body }),
    ).toMatchObject({
      shown: 'headline attributed, lede attributed',
      score: 1,
    });
  });
  test('no headline is unknown', () => {
    expect(criterionOf('R10', { body: 'Falk Motors may buy the mill.' }).score).toBeNull();
  });
});
