import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeId, idGiver } from '../../src/domain/ids.ts';

test('idGiver(taken) gives the ids that freeId would, and takes them', () => {
  const id = fc.constantFrom('a', 'b', 'a-2', 'a-3', 'b-2');
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), (before, wanted) => {
      const taken = new Set<string>(before);
      const give = idGiver(taken);
      const others = new Set<string>(before);
      for (const one of wanted) {
        const expected = freeId(one, others);
        others.add(expected);
        expect(give(one)).toBe(expected);
      }
      expect(taken).toEqual(others);
    }),
  );
});

test('idGiver(taken) passes over what others took meanwhile', () => {
  const taken = new Set<string>();
  const give = idGiver(taken);
  expect(give('falk')).toBe('falk');
  taken.add('falk-2');
  expect(give('falk')).toBe('falk-3');
});
