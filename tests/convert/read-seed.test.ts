import { expect, test } from 'vitest';
import { findLanguage } from '../../scripts/convert/find-language.ts';
import { readSeed } from '../../scripts/convert/read-seed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('readSeed(file, bytes) refuses what shows no text', () => {
  expect(readSeed('a.txt', bytes(''))).toMatchObject({ ok: false, reason: 'empty' });
  expect(readSeed('a.html', bytes('<html><script>x</script></html>'))).toMatchObject({
    ok: false,
    reason: 'no-text',
  });
});

test('readSeed(file, bytes) reads a page saved as .txt as HTML', () => {
  const read = readSeed(
    'a.txt',
    bytes('<!DOCTYPE html><html><body><p>Words of a page.</p></body></html>'),
  );
  expect(read).toMatchObject({ ok: true, doc: { format: 'html', text: 'Words of a page.' } });
});

test('findLanguage(text) tells the language of a paragraph and nothing of a word', () => {
  expect(
    findLanguage('Die Firma hat am Montag mitgeteilt, dass sie einen zweiten Hafen pachten will.'),
  ).toBe('de');
  expect(
    findLanguage('La société a annoncé lundi qu’elle louerait un deuxième port pour ses navires.'),
  ).toBe('fr');
  expect(
    findLanguage('The company said on Monday that it would lease a second harbour for its ships.'),
  ).toBe('en');
  expect(findLanguage('Harbour')).toBeNull();
});

test('readSeed(file, bytes) takes any text without an error', () => {
  for (const odd of [
    '.',
    '\u0000a',
    'By',
    '—\n—\n—',
    '😀',
    '...\n...',
    '<',
    '---\n---\n',
    '(c)',
    '| a |',
    `${'x'.repeat(100_000)}`,
  ]) {
    for (const file of ['a.txt', 'a.md', 'a.html'])
      expect(() => readSeed(file, bytes(odd))).not.toThrow();
  }
});
