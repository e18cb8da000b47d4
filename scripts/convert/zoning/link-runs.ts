import type { BlockFeatures } from './block-features.ts';

/** So many lines in a row that read as headlines are links to other stories. */
const SHORTEST = 3;

/**
 * Marks the blocks that stand in a run of headline-like lines: three or more in a row, each of some words without a
 * closing mark. Lists announced by a colon or written with bullets are none.
 */
export function linkRuns(
  blocks: readonly BlockFeatures[],
  isItem: (index: number) => boolean,
): boolean[] {
  const marked = blocks.map(() => false);
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    if (i < blocks.length && isHeadlineLike(blocks, i) && !isItem(i)) continue;
    if (i - from >= SHORTEST && !announced(blocks[from - 1])) marked.fill(true, from, i);
    from = i + 1;
  }
  return marked;
}

function isHeadlineLike(blocks: readonly BlockFeatures[], index: number): boolean {
  const block = blocks[index]!;
  if (block.closed && !/\?["”’]?$/.test(block.text)) return false;
  if (block.words > 22 || block.goesOn || block.text.endsWith(':')) return false;
  // A piece of a sentence that was broken at a link goes on in the next line.
  return !(blocks[index + 1]?.goesOn ?? false);
}

function announced(before: BlockFeatures | undefined): boolean {
  return before !== undefined && before.text.endsWith(':') && before.words > 2;
}
