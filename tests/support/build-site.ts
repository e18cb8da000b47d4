import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';

/** Stands in the environment of every test build, as a token does where sites are published; it must get nowhere. */
export const SECRET = 'canary-5f1e0c9ad7';

/** Builds the site into a folder, under a path that is not the root, as on a project page. */
export async function buildSite(
  out: string,
  {
    base = '/dossier/',
    cwd = '.',
    content = 'content',
    pinned = '.pinned',
    env = {},
  }: {
    base?: string;
    cwd?: string;
    content?: string;
    /** Folder of kept states of charts. */
    pinned?: string;
    /** Further variables of the environment. */
    env?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ code: number; output: string }> {
  await rm(`${cwd}/${out}`, { recursive: true, force: true });
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd,
    env: {
      // Not all of ours: a test runner sets variables that a build would read.
      ...pick('PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'APPDATA', 'LANG', 'TZ'),
      SITE_BASE: base,
      SITE_CONTENT: content,
      SITE_PINNED: pinned,
      SITE_OUT: out,
      SITE_CACHE: `${out}-cache`,
      SITE_URL: 'https://example.org',
      NODE_ENV: 'production',
      DEPLOY_TOKEN: SECRET,
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve) =>
    child.on('exit', (status) => resolve(status ?? 1)),
  );
  return { code, output };
}

function pick(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
