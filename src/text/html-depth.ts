/** Elements that hold nothing, and those that browsers close by themselves. */
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option'.split(
    ' ',
  ),
);

/**
 * How deep the elements of a page stand inside each other, at most: a count of tags, no parse. Parsers take quadratic time in
 * this depth; real pages have some dozens of levels.
 */
export function htmlDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 1: slash, 2: name = '' } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
