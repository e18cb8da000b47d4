import { arrow, bar, circle, dot, fork, path, ring, whisker } from '../forms.ts';
import type { KeyEntry } from '../key.ts';
import type { ValuationForm } from './value-shapes.ts';

/** The key's entries for the forms present, always in the same order. */
export function valuationsKey(forms: ReadonlySet<ValuationForm>): KeyEntry[] {
  return ENTRIES.filter(([form]) => forms.has(form)).map(([, entry]) => entry);
}

const ENTRIES: readonly (readonly [ValuationForm, KeyEntry])[] = [
  ['exact', { form: dot, words: 'exact amount' }],
  [
    'approximate',
    {
      form: (x, y) => [...whisker(x - 12, x + 12, y), ...ring(x, y)],
      words: 'approximate, ±10 %',
    },
  ],
  ['derived', { form: (x, y) => ring(x, y, 'dash'), words: 'an editor’s arithmetic' }],
  ['range', { form: (x, y) => whisker(x - 12, x + 12, y), words: 'range' }],
  [
    'bound',
    {
      form: (x, y) => [path([x - 12, y - 6, x - 12, y + 6], 'line'), ...arrow(x - 12, x + 12, y)],
      words: 'at least or at most',
    },
  ],
  [
    'vague',
    {
      form: (x, y) => bar(x - 13, x + 13, y, { start: 'soft', end: 'soft', paint: 'solid' }),
      words: 'in words only: anywhere in between',
    },
  ],
  ['implausible', { form: (x, y) => [circle(x, y, 7, 'hatch')], words: 'implausible, as printed' }],
  [
    'fork',
    {
      form: (x, y) =>
        fork(x - 6, [
          { x: x + 8, y: y - 5 },
          { x: x + 8, y: y + 5 },
        ]),
      words: 'these cannot all be true',
    },
  ],
];
