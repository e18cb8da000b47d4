import type { AstroPrerenderer } from 'astro';
import { isChecked, linkedFirst } from './check-pages.ts';
import type { CheckThread } from '../check-thread.ts';

/**
 * Renders as Astro does, and hands each page and drawing to the check as soon as it is made; pages that others link to come first.
 * @param base Path below which the site is served: `/` or `/base`.
 */
export function checkedPrerenderer(
  prerenderer: AstroPrerenderer,
  base: string,
  check: CheckThread,
): AstroPrerenderer {
  return {
    ...prerenderer,
    name: 'checked',
    getStaticPaths: async () =>
      linkedFirst(await prerenderer.getStaticPaths(), ({ pathname }) => belowSite(pathname, '/')),
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } =
        rendered instanceof Response ? { response: rendered } : rendered;
      const path = belowSite(new URL(request.url).pathname, base);
      const file = options.routeData.type === 'page' ? pageFile(path) : path.replace(/\/$/, '');
      if (!isChecked(file) || !response.body) return rendered;
      const markup = await response.arrayBuffer();
      await check.add(file, new Uint8Array(markup));
      return { ...rest, response: new Response(markup, response) };
    },
  };
}

/** A path of the site without the part below which it is served: `figures/x/`. */
function belowSite(path: string, base: string): string {
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(/^\/+/, '');
}

/** The file that Astro writes for a page: `figures/x/index.html`. */
function pageFile(path: string): string {
  return /^404\/?$/.test(path) ? '404.html' : `${path}index.html`;
}
