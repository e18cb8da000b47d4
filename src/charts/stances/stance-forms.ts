import type { Stance } from '../../domain/stance.ts';
import { circle, cross, diamond, dot, rect, ring } from '../forms.ts';
import type { KeyEntry } from '../key.ts';
import type { Shape } from '../placed.ts';

interface StanceForm {
  /** The short word beside the glyph. */
  readonly word: string;
  /** What the key says. */
  readonly meaning: string;
  readonly draw: (x: number, y: number) => Shape[];
}

/** Each stance as a glyph and a word. Shapes mean what they mean in the other charts. */
export const STANCE_FORMS: Readonly<Record<Stance, StanceForm>> = {
  asserts: { word: 'asserts', meaning: 'asserts: states it flatly', draw: dot },
  attributes: {
    word: 'attributes',
    meaning: 'attributes: a named voice says it',
    draw: (x, y) => [circle(x, y, 5.5, 'line'), circle(x, y, 2.5, 'solid')],
  },
  hedges: { word: 'hedges', meaning: 'hedges: weakens it', draw: (x, y) => ring(x, y) },
  hearsay: { word: 'hearsay', meaning: 'hearsay: passes on a rumour', draw: diamond },
  implies: {
    word: 'implies',
    meaning: 'implies: lets it be understood',
    draw: (x, y) => ring(x, y, 'dash'),
  },
  denies: { word: 'denies', meaning: 'denies: contradicts it', draw: cross },
  undisclosed: {
    word: 'undisclosed',
    meaning: 'undisclosed: says it was not made public',
    draw: (x, y) => [rect(x - 5, y - 5, 10, 10, 'absent')],
  },
};

/** The key's entries for the stances present, always in the same order. */
export function stancesKey(present: ReadonlySet<Stance>): KeyEntry[] {
  return (Object.keys(STANCE_FORMS) as Stance[])
    .filter((stance) => present.has(stance))
    .map((stance) => ({ form: STANCE_FORMS[stance].draw, words: STANCE_FORMS[stance].meaning }));
}
