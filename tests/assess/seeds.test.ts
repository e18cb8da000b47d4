import { describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/content/load-content.ts';
import { realEffects } from '../../scripts/effects.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import { roleDisputes } from '../../src/assess/roles/role-disputes.ts';
import type { QuestionOpener } from '../../src/domain/question.ts';
import { seedWith, theSeeds } from './support/the-seeds.ts';
import { theMethod } from './support/the-method.ts';

const method = theMethod();
const { dossier, texts } = theSeeds();
const judged = judgeDossier(dossier, texts, method);
const assessmentOf = (words: string) => {
  const { source } = seedWith(texts, words);
  return judged.assessments.find((one) => one.source === source.id);
};

describe('the first corpus', () => {
  test('flags the revenue above the valuation, with the arithmetic and the only slip that would mend it', () => {
    const found = judged.findings.filter(({ verdict }) => verdict === 'fail');
    expect(found.map(({ rule, why, hypotheses }) => ({ rule, why, hypotheses })))
      .toMatchInlineSnapshot(`
      [
        {
          "hypotheses": [
            {
              "amount": 5000000000,
              "words": "$5 billion a year, a hundredth of what is printed, would pass.",
            },
          ],
          "rule": "P1",
          "why": "As printed, revenue of $500 billion a year is 2.7 times the $183 billion that Anthropic is said to be worth.",
        },
      ]
    `);
    const [accused] = found[0]?.figures ?? [];
    // Still shown as printed.
    expect(dossier.figures.find(({ id }) => id === accused)?.value).toBe(500e9);
    expect(judged.figures.get(accused ?? '')?.grade).toBe(5);
  });
  test('finds one hard contradiction: the total against the monthly price, inside one document', () => {
    const found = judged.findings.filter(({ verdict }) => verdict === 'hard');
    expect(
      found.map(({ rule, scope, why, evidence }) => ({
        rule,
        scope,
        why,
        quotes: evidence.map(({ exact }) => exact),
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "quotes": [
            "In May 2026, Anthropic leased $1.25 billion worth of computing power from xAI, providing financial support amid evolving inflation data.",
            "This cat-and-mouse struggle escalated in May into a dramatic compute leasing deal: facing a computational capacity bottleneck, Anthropic decided to lease data center computing power from xAI at a rate of $1.25 billion per month.",
          ],
          "rule": "D1",
          "scope": "document",
          "why": "One amount of Anthropic stands for different periods: $1.25 billion a month in one passage, $1.25 billion with no period in the other. At $1.25 billion a month a year makes $15 billion.",
        },
      ]
    `);
  });
  test('finds the direction of supply in dispute', () => {
    const kinds = roleDisputes(texts, method).map(({ kind, tellings }) => ({
      kind,
      tellings: tellings.map(({ supplier, receiver }) => `${supplier} → ${receiver}`).sort(),
    }));
    expect(kinds).toMatchInlineSnapshot(`
      [
        {
          "kind": "role-swap",
          "tellings": [
            "anthropic → xai",
            "xai → anthropic",
          ],
        },
        {
          "kind": "role-filler",
          "tellings": [
            "spacex → anthropic",
            "xai → anthropic",
          ],
        },
      ]
    `);
  });
  test('calls a source with neither publisher nor author not judgeable, and not the worst', () => {
    const unnamed = assessmentOf('has signed a partnership with');
    expect(unnamed).toMatchObject({ letter: 'F', hasIdentity: false, basis: 'document' });
    expect(judged.assessments.map(({ letter }) => letter)).not.toContain('E');
  });
  test('counts five texts as five origins, none of them established beyond the named publishers', () => {
    expect(judged.independence.clusters).toHaveLength(texts.length);
  });
  test('quotes every finding and signal character for character', () => {
    const points = new Map(texts.map(({ source, doc }) => [source.id, Array.from(doc.text)]));
    const quotes = [
      ...judged.findings.flatMap(({ evidence }) => evidence),
      ...judged.assessments.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence)),
    ];
    expect(quotes.length).toBeGreaterThan(50);
    for (const { source, exact, start, end } of quotes)
      expect(points.get(source)?.slice(start, end).join('')).toBe(exact);
  });
  test('gives the same judgements in any order of the documents', () => {
    const turned = judgeDossier(dossier, texts.toReversed(), method);
    expect(turned.sensitivity).toEqual(judged.sensitivity);
    expect(turned.findings.map(({ id }) => id).sort()).toEqual(
      judged.findings.map(({ id }) => id).sort(),
    );
  });
});

describe('the disputes of the first corpus as its content has them', () => {
  test.each<[string, RegExp, QuestionOpener]>([
    ['is there a deal, and how firm', /How firm is the deal/, 'status'],
    ['who provides what to whom', /Who provides what to whom/, 'editor'],
    ['which way the supply runs', /supply/, 'role-swap'],
    ['which company is the party', /Which company deals/, 'editor'],
    ['for what period the price is', /For what period/, 'periods'],
    ['whether the price was made public', /made public/, 'editor'],
    ['the revenue against what the company is worth', /revenue be larger/, 'editor'],
  ])('hold %s, with the words of each side', async (_what, words, opener) => {
    const { input } = await loadContent(realEffects, 'content');
    const found = input.dossier.questions.filter(({ question }) => words.test(question));
    expect(found.map(({ openedBy }) => openedBy)).toContain(opener);
    for (const { values, positions } of found) {
      expect(Object.keys(values).length).toBeGreaterThan(1);
      expect(new Set(positions.map(({ value }) => value)).size).toBeGreaterThan(1);
      for (const { source, evidence } of positions) {
        expect(evidence.length).toBeGreaterThan(0);
        const file = input.dossier.sources.find(({ id }) => id === source)?.seed.file ?? '';
        const points = Array.from(input.seeds.get(file)?.raw ?? '');
        for (const { exact, start, end } of evidence)
          expect(points.slice(start, end).join('')).toBe(exact);
      }
    }
  });
});
