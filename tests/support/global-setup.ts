import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.ts';
import { buildSite } from './build-site.ts';
import { convertCorpus } from './site-of-corpus.ts';

/** A built site: its folder, the content that it was made from, its base path and the address where it is served. */
export interface ServedSite {
  readonly folder: string;
  readonly content: string;
  readonly base: string;
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of this repository's content. */
    site: ServedSite;
    /** The site of tests/corpora/ferries. */
    ferries: ServedSite;
  }
}

/** Builds both sites once for all tests that look at built pages, and serves them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = `.cache/test-sites-${process.pid}`;
  const base = '/dossier/';
  const serve = async (name: string, content: string) => {
    const folder = `${root}/${name}`;
    const { code, output } = await buildSite(folder, { base, content });
    if (code !== 0)
      throw new Error(`Cannot build the site of ${content} for the tests:\n${output}`);
    const server = await serveFolder(folder, { port: 0, base });
    return { server, site: { folder, content, base, url: server.url } };
  };
  await convertCorpus('ferries', `${root}/content`);
  const [site, ferries] = [
    await serve('site', 'content'),
    await serve('ferries', `${root}/content`),
  ];
  project.provide('site', site.site);
  project.provide('ferries', ferries.site);
  return async () => {
    await site.server.close();
    await ferries.server.close();
    await rm(root, { recursive: true, force: true });
  };
}
