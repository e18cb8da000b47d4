import type { AstroIntegration } from 'astro';
import { checkContent } from './content/check-content.ts';
import { recover } from './convert/apply-plan.ts';
import { realEffects } from './effects.ts';
import { reportText } from './report/text.ts';

/** The content folder, as src/content.config.ts reads it. */
const CONTENT = process.env['SITE_CONTENT'] ?? 'content';

/**
 * Puts the check inside every build: a finding of severity `error` ends it before a page is made.
 * In watch mode the findings are printed after each change below `content/`, and the site stays up.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': async () => recover(realEffects, CONTENT),
      'astro:build:start': async () => {
        const findings = await checkContent(realEffects, CONTENT);
        if (findings.some(({ severity }) => severity === 'error')) {
          throw new Error(`Cannot build: the content does not hold.\n\n${reportText(findings)}`);
        }
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
