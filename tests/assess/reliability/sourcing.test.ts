import { describe, expect, test } from 'vitest';
import { criterionOf, seen } from '../support/criterion-of.ts';

describe('R5 named sources', () => {
  test('counts named against anonymous attributions, reportedly among them', () => {
    const body =
      'Analysts believe that the mill will close. Ada Lund said that the mill would stay open. It has reportedly lost its largest customer. According to Falk Motors, orders fell.';
    expect(seen(criterionOf('R5', { body }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Analysts believe that the mill will close.",
          "Ada Lund said that the mill would stay open.",
          "It has reportedly lost its largest customer.",
          "According to Falk Motors, orders fell.",
        ],
        "score": 0.5,
        "shown": "2 of 4 named",
        "why": "2 of 4 attributions name who speaks; 2 do not (“analysts”, “reportedly”).",
      }
    `);
  });
  test('a thought put into a named head is no attribution', () => {
    const body = 'Ada Lund believes that the mill will close. The mill was built in 1911.';
    expect(criterionOf('R5', { body })).toMatchObject({
      raw: 0,
      shown: 'no attribution',
      score: 0,
    });
  });
  test('a text that attributes nothing scores 0', () => {
    expect(
      criterionOf('R5', { body: 'The mill closed on Monday. It was built in 1911.' }).score,
    ).toBe(0);
  });
  test('another language is not judged', () => {
    const body = 'Die Mühle in Lund wurde am Montag geschlossen, sagte Ada Lund.';
    expect(criterionOf('R5', { body, source: { language: 'de' } }).score).toBeNull();
  });
});

describe('R6 attributed quotes', () => {
  test('quotes with a named speaker count, three in full', () => {
    const body =
      '“We will close the mill in May,” said Ada Lund. The union was angry. “Nobody asked us about it,” Per Falk told the Herald.';
    expect(seen(criterionOf('R6', { body }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "“We will close the mill in May,”",
          "“Nobody asked us about it,”",
        ],
        "score": 0.667,
        "shown": "2 quotes",
        "why": "2 direct quotes have a named speaker; 3 count in full.",
      }
    `);
  });
  test('words at arm’s length and unnamed speakers do not count', () => {
    const body =
      'The “green mill” was built in 1911. “We will all lose our jobs here,” a worker said.';
    expect(criterionOf('R6', { body })).toMatchObject({ raw: 0, score: 0 });
  });
});

describe('R7 traceable origin', () => {
  test.each([
    ['The figures stand at https://example.org/mill for all to see.', 1, 'an address'],
    ['The claim is listed as Case No. 24-1187 in the register.', 1, 'a numbered filing'],
    ['Lund posted the plan on LinkedIn before noon.', 0.6, 'a post on a platform'],
    ['The owner testified that the mill was insured.', 0.6, 'a court'],
    ['The company gave its reasons in a statement.', 0.6, 'a statement'],
    ['The loss is known from a regulatory filing.', 0.6, 'a filing or report'],
    ['Lund told Reuters that the mill would close.', 0.6, 'an outlet that was told'],
    ['According to Falk Motors, orders fell by half.', 0.3, 'according to Falk Motors'],
  ])('%s', (body, score, shown) => {
    const criterion = criterionOf('R7', { body });
    expect(criterion).toMatchObject({ score, shown });
    expect(criterion.evidence.map(({ exact }) => exact)).toEqual([body]);
  });
  test('nothing to look up scores 0', () => {
    const body = 'The court of public opinion has spoken. The post office closed. He told her so.';
    expect(seen(criterionOf('R7', { body }))).toMatchInlineSnapshot(`
      {
        "quotes": [],
        "score": 0,
        "shown": "no pointer",
        "why": "No address, filing, post, court, statement or outlet is given where a fact could be looked up.",
      }
    `);
  });
});

describe('R8 checkable specifics', () => {
  test('amounts, dates, quotes and named speakers per 100 words', () => {
    const body =
      'The mill was sold for €40 million on 4 March 2024. “We got a fair price for it,” said Ada Lund. Many were sad to see it go.';
    expect(seen(criterionOf('R8', { body }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "The mill was sold for €40 million on 4 March 2024.",
        ],
        "score": 1,
        "shown": "14.3 per 100 words",
        "why": "2 amounts and dates, 1 direct quote and 1 named speaker in 28 words; 2 per 100 words count in full.",
      }
    `);
  });
  test('a text of generalities has none', () => {
    const body =
      'The world of mills is changing fast and many people feel it. The future is open to all of us.';
    expect(criterionOf('R8', { body })).toMatchObject({ raw: 0, score: 0 });
  });
});
