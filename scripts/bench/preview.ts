import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Seconds after which a preview that does not show something is given up: a large one takes minutes to start. */
const PATIENCE = 600;

/** Milliseconds within which a preview at rest answers. */
const AT_ONCE = 300;

/** What a test runner sets, and by which a server takes itself for a part of a test. */
const OF_TESTS = /^(?:VITEST\w*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** A preview as editors have it, on 127.0.0.1. */
export interface Preview {
  /** Waits until a page holds these words, and gives the seconds. Throws after ten minutes. */
  until(path: string, words: string): Promise<number>;
  /** Waits until a page is answered at once for three seconds: what follows from a change is done. */
  settled(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts `astro dev` on a content folder.
 * @param content Path from the root of the project, not below `.cache`, which a preview does not watch.
 * @param cwd Root of the project, where it is not this one.
 */
export async function startPreview(
  content: string,
  { cwd = '.' }: { readonly cwd?: string } = {},
): Promise<Preview> {
  const port = await freePort();
  let said = '';
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name))),
        NODE_ENV: 'development',
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_CONTENT: content,
        SITE_CACHE: '.cache/bench/cache-preview',
        SITE_PINNED: '.cache/bench/none',
      },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => void (said += String(text)));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  /** The text of a page; empty where the preview does not answer. */
  const answers = (path: string): Promise<string> =>
    fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(1000 * PATIENCE) })
      .then((response) => response.text())
      .catch(() => '');
  return {
    async until(path, words) {
      const start = performance.now();
      const seconds = (): number => (performance.now() - start) / 1000;
      while (seconds() < PATIENCE && child.exitCode === null) {
        const text = await answers(path);
        if (text.includes(words)) return seconds();
        await wait(20);
      }
      throw new Error(
        `Cannot find “${words}” on ${path} of the preview within ${PATIENCE} s. It said:\n${said.slice(-2000)}`,
      );
    },
    async settled(path) {
      for (let quiet = 0; quiet < 3;) {
        await wait(1000);
        const start = performance.now();
        const isAnswered = await answers(path).then(Boolean);
        if (child.exitCode !== null)
          throw new Error(`The preview has ended. It said:\n${said.slice(-2000)}`);
        quiet = isAnswered && performance.now() - start < AT_ONCE ? quiet + 1 : 0;
      }
    },
    close() {
      child.kill('SIGTERM');
      return gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
