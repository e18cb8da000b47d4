import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from './content/check-content.ts';
import { recover } from './convert/apply-plan.ts';
import { realEffects } from './effects.ts';
import { checkPages } from './pages/check-pages.ts';
import { reportText } from './report/text.ts';

/** The content folder, as src/content.config.ts reads it. */
const CONTENT = process.env['SITE_CONTENT'] ?? 'content';

/**
 * Puts the check inside every build: a finding of severity `error` ends it before a page is made, and what the pages then say
 * is held to the content once more.
 * In watch mode the findings are printed after each change below `content/`, and the site stays up.
 */
export function contentCheck(): AstroIntegration {
  let url = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': async ({ config }) => {
        url = new URL(config.base, config.site).href;
        await recover(realEffects, CONTENT);
      },
      'astro:build:start': async () => {
        const findings = await checkContent(realEffects, CONTENT);
        if (findings.some(({ severity }) => severity === 'error')) {
          throw new Error(`Cannot build: the content does not hold.\n\n${reportText(findings)}`);
        }
      },
      'astro:build:done': async ({ dir }) => {
        const folder = relative('.', fileURLToPath(dir)).replaceAll('\\', '/');
        const findings = await checkPages(realEffects, CONTENT, { folder, url });
        if (findings.length > 0)
          throw new Error(`Cannot build: the pages do not hold.\n\n${reportText(findings)}`);
      },
      'astro:server:setup': ({ server }) => {
        const report = async () =>
          realEffects.print(reportText(await checkContent(realEffects, CONTENT)));
        server.watcher.add(CONTENT);
        for (const change of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(change, (path: string) => {
            if (path.replaceAll('\\', '/').includes(`${CONTENT}/`)) void report();
          });
        }
      },
    },
  };
}
