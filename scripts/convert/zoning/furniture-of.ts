import { FURNITURE_LINES } from './furniture-lines.ts';
import type { FurnitureLine } from './furniture-lines.ts';

/** Longer lines are prose; a pattern could not match a whole one. */
const LONGEST = 300;

/** The pattern of page furniture that a whole line matches, or null. */
export function furnitureOf(line: string): FurnitureLine | null {
  if (line.length > LONGEST) return null;
  const level = ODD_SPACE.test(line) ? line.replace(/\s+/g, ' ') : line;
  const plain = level.replace(/^[^\p{L}\p{N}©(@]+/u, '');
  return FURNITURE_LINES.find((entry) => entry.pattern.test(plain)) ?? null;
}

/** White space that is more than one plain space. */
const ODD_SPACE = /\s\s|[^\S ]/;
