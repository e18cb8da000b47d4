import { isBylineLine } from '../bibliography/byline-line.ts';
import { dateInLine, type LineDate } from '../bibliography/date-line.ts';
import type { BlockFeatures } from './block-features.ts';

/** What single blocks say as lines, each read when first asked for and once only: headlines are weighed by their neighbours. */
export interface LineReadings {
  /** The date that a block prints; null also where there is no such block. */
  date(index: number): LineDate | null;
  isByline(index: number): boolean;
}

export function lineReadings(blocks: readonly BlockFeatures[]): LineReadings {
  return {
    date: remembered(blocks, null, dateInLine),
    isByline: remembered(blocks, false, isBylineLine),
  };
}

function remembered<T>(
  blocks: readonly BlockFeatures[],
  missing: T,
  read: (text: string) => T,
): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const block = blocks[index];
    if (block === undefined) return missing;
    const told = known.get(index);
    if (told !== undefined) return told;
    const answer = read(block.text);
    known.set(index, answer);
    return answer;
  };
}
