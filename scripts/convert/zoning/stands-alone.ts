import type { BlockFeatures } from './block-features.ts';

/** The one line above a text that starts with prose: some words, of which one at least is written small, and no label or credit. */
export function standsAlone(
  blocks: readonly BlockFeatures[],
  index: number,
  bodyStart: number,
): boolean {
  const { text, words, closed } = blocks[index]!;
  const next = blocks[bodyStart];
  const isProse = next !== undefined && next.words >= (next.closed ? 5 : 15);
  return (
    index === 0 &&
    bodyStart === 1 &&
    words <= 16 &&
    !closed &&
    isProse &&
    /(?<!\p{L})\p{Ll}{3,}/u.test(text) &&
    !/[|/@©]|: /.test(text) &&
    !CREDIT.test(text)
  );
}

const CREDIT =
  /^(?:by|von|par|por|av|door|di|foto|photo|image|bild|credit|source|quelle|share|follow|read|listen|subscribe|sign|click|skip|watch|advertisement|updated|published)(?!\p{L})/iu;
