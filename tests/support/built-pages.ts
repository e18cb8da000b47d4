import { readdirSync } from 'node:fs';

/** The HTML files of a built site, by path below its folder. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** The page of one record or of one pick of a filter: its collection, filter or kind of embed; null for all other pages. */
export function recordKind(page: string): string | null {
  if (page.startsWith('embed/pinned/')) return 'embed/pinned/';
  const found =
    /^((?:sources|figures|events|entities|questions|(?:timeline|valuations)\/[^/]+|embed\/(?:code\/)?(?:question|entity|source))\/)[^/]+(\/plain)?\/index\.html$/.exec(
      page,
    );
  return found && `${found[1]}${found[2] ?? ''}`;
}

/** One page of each kind: the first record of each collection, the first pick of each filter, and all others. */
export function pageKinds(folder: string): string[] {
  const seen = new Set<string>();
  return builtPages(folder).filter((page) => {
    const kind = recordKind(page);
    if (kind === null) return true;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** The address path of a page: `x/index.html` is `x/`. */
export function pagePath(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}
