import type { BlockFeatures } from './block-features.ts';
import { foldKey } from './block-features.ts';

/** Shorter openings are shared by chance. */
const OPENING = 40;

/** "Summary The company has agreed … This...": the opening words of a paragraph that stands elsewhere, cut off. */
export function isTeaser(features: readonly BlockFeatures[], index: number): boolean {
  const block = features[index]!;
  if (!/(?:\.\.\.|…)["”]?$/.test(block.text) || block.words < 8) return false;
  const opening = block.key.replace(/^(?:summary|excerpt|teaser|tl;?dr)[:.]? /, '').slice(0, 60);
  if (opening.length < OPENING) return false;
  return features.some((other, k) => k !== index && other.key.startsWith(opening));
}

/** One line that says the same words twice, as alternative text and caption of one picture do. */
export function isDoubled(text: string): boolean {
  if (text.length < 10 || text.length > 400) return false;
  const key = foldKey(text);
  const half = key.length >> 1;
  const first = key.slice(0, half).trim();
  return (
    first.length > 4 &&
    first === key.slice(key.length - first.length) &&
    key.length - 2 * first.length <= 1
  );
}
