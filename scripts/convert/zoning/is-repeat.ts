import type { BlockFeatures } from './block-features.ts';

/** Shorter openings are shared by chance. */
const OPENING = 40;

/** Which blocks are teasers: "Summary The company has agreed … This...", the cut opening of a paragraph elsewhere. */
export function teasers(features: readonly BlockFeatures[]): boolean[] {
  const byOpening = new Map<string, number[]>();
  features.forEach((block, index) => {
    const opening = block.key.slice(0, OPENING);
    const list = byOpening.get(opening);
    if (list === undefined) byOpening.set(opening, [index]);
    else list.push(index);
  });
  return features.map((block, index) => {
    if (!/(?:\.\.\.|…)["”]?$/.test(block.text) || block.words < 8) return false;
    const opening = block.key
      .replace(/^(?:summary|excerpt|teaser|tl;?dr)[:.]? /, '')
      .slice(0, OPENING);
    if (opening.length < OPENING) return false;
    return byOpening.get(opening)?.some((other) => other !== index) ?? false;
  });
}

/** One line that says the same words twice, as alternative text and caption of one picture do. */
export function isDoubled({ text, key }: BlockFeatures): boolean {
  if (text.length < 10 || text.length > 400) return false;
  const half = key.length >> 1;
  const first = key.slice(0, half).trim();
  return (
    first.length > 4 &&
    first === key.slice(key.length - first.length) &&
    key.length - 2 * first.length <= 1
  );
}
