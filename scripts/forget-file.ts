import type { HookParameters } from 'astro';

/** The server of a preview. */
export type PreviewServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Makes a preview read a file again that it has rendered before. Vite refreshes only some of the environments in which Astro
 * renders pages; without this an editor sees the first change to a note and none after it.
 * @param path Absolute path of the file, with slashes.
 */
export function forgetFile(server: PreviewServer, path: string): void {
  const now = Date.now();
  for (const environment of Object.values(server.environments)) {
    for (const module of environment.moduleGraph.getModulesByFile(path) ?? [])
      environment.moduleGraph.invalidateModule(module, undefined, now, true);
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as RunnableEnvironment).runner;
    for (const module of evaluatedModules.getModulesByFile(path) ?? [])
      evaluatedModules.invalidateModule(module);
  }
}

/** What a runner has evaluated, as far as it is used here: Vite's own type is no part of Astro's interface. */
interface RunnableEnvironment {
  readonly runner: {
    readonly evaluatedModules: {
      getModulesByFile(path: string): Iterable<unknown> | undefined;
      invalidateModule(module: unknown): void;
    };
  };
}
