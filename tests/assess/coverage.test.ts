import { expect, test } from 'vitest';
import { coverageGaps } from '../../src/assess/coverage.ts';
import { aText } from './support/a-text.ts';
import { seedWith, theSeeds } from './support/the-seeds.ts';

const { dossier, texts } = theSeeds();

test('coverageGaps leaves out what a record quotes and shows the rest in its sentence', () => {
  const text = seedWith(texts, 'annualized revenue');
  const all = coverageGaps(text, { ...dossier, figures: [], events: [], questions: [] });
  expect(all.filter(({ kind }) => kind === 'amount').map((gap) => gap.text)).toEqual([
    '$183 billion',
    '$500 billion',
  ]);
  const left = coverageGaps(text, dossier);
  expect(left.filter(({ kind }) => kind === 'amount')).toEqual([]);
  for (const { text: words, evidence } of all) expect(evidence.exact).toContain(words);
});

test('coverageGaps says why a disclaimer is left out', () => {
  const gaps = texts.flatMap((text) => coverageGaps(text, dossier));
  expect(
    gaps
      .filter(({ evidence }) => evidence.zone === 'disclaimer')
      .every(({ reason }) => reason === 'part of a disclaimer'),
  ).toBe(true);
});

test('coverageGaps takes no word for a name that only opens sentences', () => {
  const text = aText({
    body: 'Islanders feared the winter. The mayor, Sigrid Moe, met Coastwire. Coastwire told it.',
  });
  const gaps = coverageGaps(text, { figures: [], events: [], questions: [], entities: [] });
  expect(gaps.filter(({ kind }) => kind === 'name').map((gap) => gap.text)).toEqual([
    'Sigrid Moe',
    'Coastwire',
  ]);
});
