import type { Stance } from '../../domain/stance.ts';

/**
 * Whether a stance counts for or against (method, section 4): statements do, in the source's own or a named mouth, and so do
 * denials and "not disclosed"; rumours, hedges and implications are shown and count neither way.
 */
export function counts(stance: Stance): boolean {
  switch (stance) {
    case 'asserts':
    case 'attributes':
    case 'denies':
    case 'undisclosed':
      return true;
    case 'hearsay':
    case 'hedges':
    case 'implies':
      return false;
  }
}
