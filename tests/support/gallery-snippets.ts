import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The snippets of a chart as the built gallery prints them, led to where the site is served. */
export function gallerySnippets(
  site: { readonly folder: string; readonly url: string; readonly base: string },
  chart: string,
  size: 'wide' | 'narrow' = 'wide',
): Record<'object' | 'frame' | 'pinned' | 'element', string> {
  const page = chart.includes('/') ? `embed/code/${chart}/index.html` : 'embed/index.html';
  const { document } = parseHTML(readFileSync(`${site.folder}/${page}`, 'utf8'));
  const offer = `[id="${chart.replaceAll('/', '-')}"]`;
  const code = (kind: string): string =>
    (
      document.querySelector(
        `${offer} [data-size="${size}"][data-theme-choice="auto"] [data-kind="${kind}"] pre`,
      )?.textContent ?? ''
    ).replaceAll(`https://example.org${site.base}`, site.url);
  return {
    object: code('Drawing'),
    frame: code('Frame'),
    pinned: code('Pinned frame'),
    element: code('Element'),
  };
}
