import { describe, expect, test } from 'vitest';
import { clusterSources, isEstablished } from '../../../src/assess/independence/cluster-sources.ts';
import { sharedShingles, shingles } from '../../../src/assess/independence/shingles.ts';
import { aText, type TextParts } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const LONG =
  'The mill in Lund closed on Monday after a fire that nobody had expected, and its owner has not said when it will open again.';
const OTHER =
  'A harbour far in the north floods each winter because the council did not repair the pumps that were broken in a storm.';
const clusters = (...parts: TextParts[]) =>
  clusterSources(
    parts.map((one) => aText(one)),
    theMethod(),
  );

describe('clusterSources', () => {
  test('joins near-copies, whatever their publishers', () => {
    const found = clusters(
      { id: 'a', body: LONG, source: { publisher: 'Herald' } },
      { id: 'b', body: `${LONG} The town is sad.`, source: { publisher: 'Post' } },
      { id: 'c', body: OTHER },
    );
    expect(found.clusters).toEqual([
      { id: 'a', sources: ['a', 'b'] },
      { id: 'c', sources: ['c'] },
    ]);
    expect(found.links).toMatchObject([{ a: 'a', b: 'b', why: 'shared text', share: 1 }]);
    expect(found.copied.get('a')).toEqual({ from: 'b', share: 1 });
  });
  test('joins hundreds of copies and hundreds of documents of one publisher, each to one origin', () => {
    const copies = Array.from({ length: 150 }, (_, i) => ({ id: `copy-${i}`, body: LONG }));
    const ofOne = Array.from({ length: 150 }, (_, i) => ({
      id: `post-${i}`,
      body: `Short ${i}.`,
      source: { publisher: 'Post' },
    }));
    const found = clusters(...copies, ...ofOne);
    expect(found.clusters.map(({ sources }) => sources.length)).toEqual([150, 150]);
    expect([...found.copied.values()].filter((one) => one?.share === 1)).toHaveLength(150);
  });
  test('joins by publisher, by a common upstream, and by an upstream that is itself a source', () => {
    const found = clusters(
      { id: 'a', body: LONG, source: { publisher: 'The Herald' } },
      { id: 'b', body: OTHER, source: { publisher: 'Herald' } },
      { id: 'c', body: 'Short.', source: { publisher: 'Post', upstream: ['Nordwire'] } },
      { id: 'd', body: 'Brief.', source: { syndicatedFrom: 'Nordwire' } },
      { id: 'e', body: 'Small.', source: { publisher: 'Nordwire' } },
    );
    expect(found.clusters.map(({ sources }) => sources)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });
  test('keeps unrelated and very short texts apart', () => {
    const found = clusters(
      { id: 'a', body: 'The mill has closed for good.' },
      { id: 'b', body: 'The mill has closed for good.' },
    );
    expect(found.clusters).toHaveLength(2);
  });
  test('does not depend on the order of the input', () => {
    const parts = [
      { id: 'a', body: LONG },
      { id: 'b', body: OTHER },
      { id: 'c', body: `${OTHER} Indeed.` },
    ];
    expect(clusters(...parts.toReversed())).toEqual(clusters(...parts));
  });
  test('independence is established only between known publishers', () => {
    const found = clusters(
      { id: 'a', body: LONG, source: { publisher: 'Herald' } },
      { id: 'b', body: OTHER, source: { publisher: 'Post' } },
      { id: 'c', body: 'Small.' },
    );
    expect([
      isEstablished(found, 'a', 'b'),
      isEstablished(found, 'a', 'c'),
      isEstablished(found, 'a', 'a'),
    ]).toEqual([true, false, false]);
  });
});

describe('shingles', () => {
  test('are runs of words without case and punctuation, in any script', () => {
    expect([...shingles('Älvsbyn: “Ja, vi ses!” 工場', 3)]).toEqual([
      'älvsbyn ja vi',
      'ja vi ses',
      'vi ses 工場',
    ]);
  });
  test('are counted in common for each two texts', () => {
    const shared = sharedShingles([new Set(['a', 'b']), new Set(['b', 'c']), new Set(['a', 'b'])]);
    expect(new Set(shared)).toEqual(
      new Set([
        { a: 0, b: 1, count: 1 },
        { a: 0, b: 2, count: 2 },
        { a: 1, b: 2, count: 1 },
      ]),
    );
  });
  test('of a report that everybody reprints join each text with the next one, not all with all', () => {
    const copies = Array.from({ length: 500 }, (_, i) => new Set(['a', 'b', `own ${i}`]));
    const shared = sharedShingles(copies);
    expect(shared.length).toBe(499);
    expect(shared.every(({ a, b, count }) => b === a + 1 && count === 2)).toBe(true);
  });
});
