import { circle, path, rect, whisker } from '../forms.ts';
import type { KeyEntry } from '../key.ts';
import { cellShapes } from './cell-shapes.ts';
import type { ReliabilityForm } from './cell-shapes.ts';
import type { ReliabilityCell } from './series.ts';

/** The key's entries for the forms present, always in the same order. */
export function reliabilityKey(forms: ReadonlySet<ReliabilityForm>): KeyEntry[] {
  return ENTRIES.filter(([form]) => forms.has(form)).map(([, entry]) => entry);
}

function cell(score: number | null): ReliabilityCell {
  return { criterion: '', raw: '', score, why: '', passage: null, override: null };
}

function box(score: number | null): KeyEntry['form'] {
  return (x, y) => cellShapes(cell(score), { x: x - 8, y: y - 7, width: 16, height: 14 }).shapes;
}

const ENTRIES: readonly (readonly [ReliabilityForm, KeyEntry])[] = [
  ['scored', { form: box(0.6), words: 'the fuller, the better; its score of 100 below' }],
  ['bad', { form: box(0), words: 'a bad sign, nought' }],
  ['unstated', { form: box(null), words: 'not stated: counts neither way' }],
  [
    'override',
    {
      form: (x, y) => [
        rect(x - 8, y - 6, 16, 13, 'ground'),
        path([x + 2, y - 8, x + 11, y - 8, x + 11, y + 1], 'override', true),
      ],
      words: 'set by a person, with a reason',
    },
  ],
  [
    'interval',
    {
      form: (x, y) => [...whisker(x - 12, x + 12, y), circle(x, y, 4, 'solid')],
      words: 'score, and where it could lie if all were stated',
    },
  ],
];
