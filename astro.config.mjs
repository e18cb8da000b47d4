import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { relative } from 'node:path';
import { contentCheck } from './scripts/content-check-integration.ts';

/** Where the site will be served; both may be set by the environment, so that one commit builds for any host. */
const site = process.env['SITE_URL'] ?? 'http://127.0.0.1:4321';
const base = process.env['SITE_BASE'] ?? '/';

/** Whether a file is of an earlier build. @param {string} path */
function isBuilt(path) {
  return /^(?:\.cache|dist)(?:[\\/]|$)/.test(relative(import.meta.dirname, path));
}

export default defineConfig({
  site,
  base,
  outDir: process.env['SITE_OUT'] ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx()],
  // Typographic quotes and dashes would alter quotations; the MDX integration takes the same processor.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, gfm: false, syntaxHighlight: false }),
  },
  cacheDir: process.env['SITE_CACHE'] ?? './.cache/astro',
  build: { inlineStylesheets: 'always' },
  vite: {
    // A preview would else look after each file of earlier builds, of which there may be a hundred thousand.
    server: { watch: { ignored: [isBuilt] } },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks MDX modules with a directive of its own, which the bundler reports for each file.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  experimental: {
    // Editors complete and check frontmatter with what this writes to .astro/.
    contentIntellisense: true,
    // As text that is parsed, and not as one array in code: of a large corpus the compiler would need gigabytes.
    collectionStorage: 'chunked',
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
