import { describe, expect, test } from 'vitest';
import { criterionOf, seen } from '../support/criterion-of.ts';

const BODY = 'The mill in Lund closed on Monday. Nobody was hurt.';

describe('R1 named author', () => {
  test('a person scores 1 and the byline is the proof', () => {
    const parts = {
      body: BODY,
      furniture: 'By Ada Lund',
      source: { author: 'Ada Lund', byline: 'Ada Lund' },
    };
    expect(seen(criterionOf('R1', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Ada Lund",
        ],
        "score": 1,
        "shown": "Ada Lund",
        "why": "A person signs the text.",
      }
    `);
  });
  test('a role account scores 0', () => {
    const parts = { body: BODY, furniture: 'By News Desk', source: { byline: 'News Desk' } };
    expect(seen(criterionOf('R1', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "News Desk",
        ],
        "score": 0,
        "shown": "“News Desk”",
        "why": "The author line names a role account, no person.",
      }
    `);
  });
  test('an outlet in the place of a person scores 0, as nobody answers for the text', () => {
    expect(criterionOf('R1', { body: BODY, source: { byline: 'Nordwire' } })).toMatchObject({
      raw: 'no person',
      score: 0,
      evidence: [],
    });
  });
  test('no byline is unknown, not bad', () => {
    expect(criterionOf('R1', { body: BODY }).score).toBeNull();
  });
  test('an author known from outside scores like a printed one and says so', () => {
    const proof = { url: 'https://example.org/', accessed: '2024-03-01', note: 'Impressum' };
    const parts = { body: BODY, source: { author: 'Ada Lund', external: { author: proof } } };
    expect(seen(criterionOf('R1', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [],
        "score": 1,
        "shown": "Ada Lund, known from outside the document",
        "why": "A person signs the text, known from outside the document.",
      }
    `);
  });
});

describe('R2 printed date', () => {
  test.each([
    ['2024-03-04', '4 March 2024', 1],
    ['2024-03', 'March 2024', 0.7],
    ['2024', '2024', 0.4],
  ])('%s scores by its precision', (published, furniture, score) => {
    const criterion = criterionOf('R2', { body: BODY, furniture, source: { published } });
    expect(criterion).toMatchObject({ score, evidence: [{ exact: furniture }] });
  });
  test('no date is unknown even where bounds are inferred', () => {
    const publishedBounds = {
      edtf: '[2024-03-04..]',
      earliest: '2024-03-04',
      latest: null,
      rule: 'T14',
    };
    expect(criterionOf('R2', { body: BODY, source: { publishedBounds } }).score).toBeNull();
  });
});

describe('R3 named publisher', () => {
  test('a named one scores 1', () => {
    const parts = {
      body: BODY,
      furniture: '© The Lund Herald',
      source: { publisher: 'The Lund Herald' },
    };
    expect(seen(criterionOf('R3', parts))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "The Lund Herald",
        ],
        "score": 1,
        "shown": "The Lund Herald",
        "why": "The publisher is named.",
      }
    `);
  });
  test('none is unknown', () => {
    expect(seen(criterionOf('R3', { body: BODY }))).toMatchInlineSnapshot(`
      {
        "quotes": [],
        "score": null,
        "shown": "not stated",
        "why": "The document does not say who published it.",
      }
    `);
  });
});

describe('R4 publisher stands behind the text', () => {
  test('a disclaimer of liability scores 0 and is quoted', () => {
    const disclaimer =
      'Disclaimer: this page is for informational purposes only. Nordwire shall not be liable for errors.';
    expect(seen(criterionOf('R4', { body: BODY, disclaimer }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "Disclaimer: this page is for informational purposes only.",
          "Nordwire shall not be liable for errors.",
        ],
        "score": 0,
        "shown": "disclaims liability",
        "why": "The page declines to answer for what it prints.",
      }
    `);
  });
  test('a disclosure of interests is no disclaimer of liability', () => {
    const disclaimer = 'Disclaimer: the author holds shares in the mill.';
    expect(criterionOf('R4', { body: BODY, disclaimer }).score).toBe(1);
  });
  test('a machine summary alone scores a half', () => {
    const summary = 'The mill in Lund has closed and nobody was hurt.';
    expect(seen(criterionOf('R4', { body: BODY, summary }))).toMatchInlineSnapshot(`
      {
        "quotes": [
          "The mill in Lund has closed and nobody was hurt.",
        ],
        "score": 0.5,
        "shown": "prints a machine-made summary",
        "why": "The page prints a summary that a machine made.",
      }
    `);
  });
  test('it is never unknown', () => {
    expect(criterionOf('R4', { body: BODY }).score).toBe(1);
  });
});
