import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textStore } from '../../scripts/convert/text-store.ts';

test('textStore(entries) gives back every text, whatever its characters and length', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), {
        selector: ([path]) => path,
      }),
      (entries) => {
        const store = textStore(entries);
        expect([...store]).toEqual(entries);
        expect([...store.keys()]).toEqual(entries.map(([path]) => path));
        expect(store.size).toBe(entries.length);
        for (const [path, text] of entries) expect(store.get(path)).toBe(text);
      },
    ),
  );
});

test('textStore(entries) keeps texts that are longer than what it asks of the system at a time', () => {
  const entries: [string, string][] = [
    ['a', '€'.repeat(600_000)],
    ['b', '\uFEFFshort'],
    ['c', 'é'.repeat(1_200_000)],
  ];
  expect([...textStore(entries)]).toEqual(entries);
});

test('textStore(entries) knows of no text that it was not given', () => {
  const store = textStore([['a', 'x']]);
  expect(store.has('a')).toBe(true);
  expect(store.has('b')).toBe(false);
  expect(store.get('b')).toBeUndefined();
});

test('textStore(entries, like) keeps a text once that another store holds at the same path, and every other one', () => {
  const first = textStore([
    ['a', 'the same “text”'],
    ['b', 'old'],
    ['c', 'elsewhere'],
  ]);
  const entries: [string, string][] = [
    ['a', 'the same “text”'],
    ['b', 'new'],
    ['d', 'elsewhere'],
  ];
  const second = textStore(entries, first);
  expect([...second]).toEqual(entries);
  expect(second.placeAt('a')).toBe(first.placeAt('a'));
  expect(second.placeAt('b')).not.toBe(first.placeAt('b'));
  expect([...first].map(([, text]) => text)).toEqual(['the same “text”', 'old', 'elsewhere']);
});
