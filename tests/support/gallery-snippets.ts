import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The snippets of a chart as the built gallery prints them, led to where the site is served. */
export function gallerySnippets(
  site: { readonly folder: string; readonly url: string; readonly base: string },
  chart: string,
  size: 'wide' | 'narrow' = 'wide',
): Record<'object' | 'frame' | 'element', string> {
  const { document } = parseHTML(readFileSync(`${site.folder}/embed/index.html`, 'utf8'));
  const codes = [
    ...document.querySelectorAll(`#${chart} [data-size="${size}"][data-theme-choice="auto"] pre`),
  ].map(({ textContent }) =>
    (textContent ?? '').replaceAll(`https://example.org${site.base}`, site.url),
  );
  const [object = '', frame = '', element = ''] = codes;
  return { object, frame, element };
}
