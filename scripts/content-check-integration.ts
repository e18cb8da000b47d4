import type { AstroIntegration } from 'astro';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleId } from '../src/domain/rule-ids.ts';
import { COLLECTIONS } from '../src/schema/collections.ts';
import { checkBeside } from './check-beside.ts';
import { checkContent } from './content/check-content.ts';
import { findDanger } from './content/read-record.ts';
import { recover } from './convert/apply-plan.ts';
import { realEffects } from './effects.ts';
import { forgetFile } from './forget-file.ts';
import { startCheck, type CheckThread } from './check-thread.ts';
import { checkedPrerenderer } from './pages/checked-prerenderer.ts';
import { reportText } from './report/text.ts';
import { keepHeapSmall } from './small-heap.ts';

/** The content folder, as src/content.config.ts reads it. */
const CONTENT = process.env['SITE_CONTENT'] ?? 'content';

/**
 * Puts the check inside every build: a finding of severity `error` ends it before anything of the content is loaded,
 * and what the pages then say is held to the content once more. A preview starts only from content that holds no code, refuses each changed record that does, and prints the findings after
 * each change.
 */
export function contentCheck(): AstroIntegration {
  let thread: CheckThread | null = null;
  let base = '/';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [contentGuard()] } });
        if (command === 'preview') return;
        await recover(realEffects, CONTENT);
        if (command === 'sync') return;
        base = config.base;
        if (command === 'build') {
          keepHeapSmall();
          thread = startCheck({ content: CONTENT, url: new URL(config.base, config.site).href });
        }
        const findings = await (thread?.content ?? checkContent(realEffects, CONTENT));
        const errors = findings.filter(
          ({ severity, rule }) =>
            severity === 'error' && (command === 'build' || DANGEROUS.has(rule)),
        );
        if (errors.length > 0)
          throw new Error(`Cannot build: the content does not hold.\n\n${reportText(errors)}`);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          thread ? checkedPrerenderer(prerenderer, base, thread) : prerenderer,
        );
      },
      'astro:build:done': async ({ dir }) => {
        const folder = relative('.', fileURLToPath(dir)).replaceAll('\\', '/');
        const findings = (await thread?.pages(folder)) ?? [];
        if (findings.length > 0)
          throw new Error(`Cannot build: the pages do not hold.\n\n${reportText(findings)}`);
      },
      'astro:server:setup': ({ server }) => {
        const report = checkBeside(CONTENT);
        server.watcher.add(CONTENT);
        for (const change of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(change, (path: string) => {
            const file = path.replaceAll('\\', '/');
            if (!file.includes(`${CONTENT}/`)) return;
            forgetFile(server, resolve(path).replaceAll('\\', '/'));
            report();
          });
        }
      },
    },
  };
}

/** Findings that speak of what could run; a preview shows everything else. */
const DANGEROUS: ReadonlySet<RuleId> = new Set<RuleId>([
  'content-is-data',
  'no-code-in-content',
  'hidden-characters',
  'tangled-text',
]);

/** The last door: no MDX is compiled unless it was read, here and now, as data. */
function contentGuard() {
  return {
    name: 'content-guard',
    enforce: 'pre' as const,
    async load(id: string): Promise<null> {
      const [path = ''] = id.split('?', 1);
      if (!path.endsWith('.mdx')) return null;
      const collection = COLLECTIONS.find((name) => path.split('/').at(-2) === name) ?? 'figures';
      const bytes = (await realEffects.read(path)) ?? new Uint8Array();
      const dangers = findDanger(collection, path, bytes);
      if (dangers.length > 0)
        throw new Error(`Cannot compile ${path}: it is no data.\n\n${reportText(dangers)}`);
      return null;
    },
  };
}
