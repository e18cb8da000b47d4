import { diff3Merge } from 'node-diff3';

/**
 * Merges two changes of one body, block by block. Null when both sides changed the same block, or blocks that touch.
 * Blank lines between blocks count as blocks, so that neighbours may change apart.
 */
export function mergeBody(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const merged: string[] = [];
  for (const part of diff3Merge(blocks(ours), blocks(base), blocks(theirs), {
    excludeFalseConflicts: true,
  })) {
    if (!part.ok) return null;
    merged.push(...part.ok);
  }
  return merged.join('');
}

/** Paragraphs and the blank lines between them, in turn. */
function blocks(body: string): string[] {
  return body.split(/((?:^[ \t]*\r?\n)+)/m).filter((block) => block !== '');
}
