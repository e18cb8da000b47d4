import {
  arrow,
  bar,
  cross,
  diamond,
  dot,
  fork,
  hollowSquare,
  path,
  rect,
  ring,
  triangle,
} from '../forms.ts';
import type { KeyEntry } from '../key.ts';
import type { TimelineForm } from './mark-shapes.ts';

/** The key's entries for the forms present, always in the same order. */
export function timelineKey(forms: ReadonlySet<TimelineForm>): KeyEntry[] {
  return ENTRIES.filter(([form]) => forms.has(form)).map(([, entry]) => entry);
}

const ENTRIES: readonly (readonly [TimelineForm, KeyEntry])[] = [
  ['dot', { form: dot, words: 'a day, as printed' }],
  ['ring', { form: (x, y) => ring(x, y), words: 'a day, inferred' }],
  [
    'bar',
    {
      form: (x, y) => bar(x - 11, x + 11, y, { start: 'hard', end: 'hard', paint: 'solid' }),
      words: 'a longer time, as printed',
    },
  ],
  [
    'soft',
    {
      form: (x, y) => bar(x - 13, x + 13, y, { start: 'soft', end: 'soft', paint: 'solid' }),
      words: 'ends inferred',
    },
  ],
  [
    'open',
    {
      form: (x, y) => [...arrow(x - 10, x + 12, y, 'dash'), rect(x - 12, y - 6, 3, 12, 'solid')],
      words: 'one bound only',
    },
  ],
  ['rumoured', { form: diamond, words: 'rumoured' }],
  ['forecast', { form: triangle, words: 'forecast' }],
  ['denied', { form: cross, words: 'denied' }],
  [
    'fork',
    {
      form: (x, y) =>
        fork(x - 6, [
          { x: x + 8, y: y - 5 },
          { x: x + 8, y: y + 5 },
        ]),
      words: 'one event, told differently',
    },
  ],
  [
    'fold',
    { form: (x, y) => [rect(x - 12, y - 7, 24, 14, 'absent')], words: 'several events, folded' },
  ],
  ['undated', { form: hollowSquare, words: 'undated' }],
  [
    'order',
    {
      form: (x, y) => [
        path([x - 8, y - 6, x - 8, y + 3, x + 8, y + 3], 'connector'),
        path([x + 4, y, x + 8, y + 3, x + 4, y + 6], 'connector'),
      ],
      words: 'told in this order',
    },
  ],
  [
    'publication',
    { form: (x, y) => [path([x, y - 6, x, y + 6], 'line')], words: 'an article is published' },
  ],
];
