import { describe, expect, test } from 'vitest';
import { plan } from '../../scripts/convert/plan.ts';

const file = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;
const one = (text: string | undefined) =>
  new Map(text === undefined ? [] : [['figures/a.mdx', text]]);
const planned = (base: string | undefined, ours: string | undefined, theirs: string | undefined) =>
  plan({ base: one(base), ours: one(ours), theirs: one(theirs) }).steps;

describe('plan', () => {
  const old = file('value: 1\nmetric: price');
  const next = file('value: 2\nmetric: price');

  test('creates what is new', () => {
    expect(planned(undefined, undefined, old)).toEqual([
      { kind: 'create', path: 'figures/a.mdx', text: old },
    ]);
  });
  test('does nothing when nothing changed', () => {
    expect(planned(old, old, old)).toEqual([]);
  });
  test('overwrites a file that nobody edited', () => {
    expect(planned(old, old, next)).toMatchObject([{ kind: 'update', text: next }]);
  });
  test('leaves an edited file alone while the converter says the same as before', () => {
    expect(planned(old, file('value: 9\nmetric: price'), old)).toEqual([]);
  });
  test('keeps a deleted file deleted', () => {
    expect(planned(old, undefined, next)).toEqual([]);
  });
  test('removes a record that the documents no longer give, unless somebody edited it', () => {
    expect(planned(old, old, undefined)).toMatchObject([{ kind: 'delete' }]);
    expect(planned(old, file('value: 9'), undefined)).toMatchObject([{ kind: 'orphan' }]);
  });
  test('merges edits of different keys and keeps comments, key order and quoting', () => {
    const ours = file('# checked by hand\nmetric: "cost" # not a price\nvalue: 1', '\nA note.\n');
    expect(planned(old, ours, next)).toMatchObject([
      {
        kind: 'merge',
        text: file('# checked by hand\nmetric: "cost" # not a price\nvalue: 2', '\nA note.\n'),
      },
    ]);
  });
  test('takes new keys from the converter, and drops keys that it dropped unless somebody edited them', () => {
    const ours = file('value: 1\nmetric: cost');
    expect(planned(old, ours, file('value: 1\nper: P1M'))).toMatchObject([
      { kind: 'merge', text: file('value: 1\nmetric: cost\nper: P1M') },
    ]);
    expect(planned(old, ours, file('value: 1\nmetric: price\nper: P1M'))).toMatchObject([
      { kind: 'merge', text: file('value: 1\nmetric: cost\nper: P1M') },
    ]);
    expect(planned(old, file('value: 9\nmetric: price'), file('value: 1'))).toMatchObject([
      { kind: 'merge', text: file('value: 9') },
    ]);
  });
  test("puts the converter's version beside the file when both changed one key", () => {
    expect(planned(old, file('value: 9\nmetric: price'), next)).toEqual([
      { kind: 'conflict', path: 'figures/a.mdx', text: next, keys: ['value'] },
    ]);
  });
  test('merges bodies block by block', () => {
    const base = file('a: 1', '\nOne.\n\nTwo.\n\nThree.\n');
    const ours = file('a: 1', '\nOne, edited.\n\nTwo.\n\nThree.\n');
    const theirs = file('a: 2', '\nOne.\n\nTwo.\n\nThree, new.\n');
    expect(planned(base, ours, theirs)).toMatchObject([
      { kind: 'merge', text: file('a: 2', '\nOne, edited.\n\nTwo.\n\nThree, new.\n') },
    ]);
  });
});
