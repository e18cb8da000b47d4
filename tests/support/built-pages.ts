import { readdirSync } from 'node:fs';

/** The HTML files of a built site, by path below its folder. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** One page of each kind: the first record of each collection, the first pick of each filter, and all others. */
export function pageKinds(folder: string): string[] {
  const seen = new Set<string>();
  return builtPages(folder).filter((page) => {
    const record =
      /^(sources|figures|events|entities|questions)\/[^/]+\/index\.html$/.exec(page) ??
      /^((?:timeline|valuations)\/[^/]+)\/[^/]+\/index\.html$/.exec(page);
    if (!record) return true;
    const kind = record[1] ?? '';
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** The address path of a page: `x/index.html` is `x/`. */
export function pagePath(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}
