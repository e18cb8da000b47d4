import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site: its folder, its base path and the address where it is served. */
    site: { folder: string; base: string; url: string };
  }
}

/** Builds the site once for all tests that look at built pages, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = `.cache/test-site-${process.pid}`;
  const base = '/dossier/';
  const { code, output } = await buildSite(folder, { base });
  if (code !== 0) throw new Error(`Cannot build the site for the tests:\n${output}`);
  const server = await serveFolder(folder, { port: 0, base });
  project.provide('site', { folder, base, url: server.url });
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-cache`, { recursive: true, force: true });
  };
}
