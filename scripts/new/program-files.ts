import type { Effects } from '../effects.ts';

/** Folders of the program that a new site gets. Its own tests and benches stay where the program is made. */
const FOLDERS = ['.github', '.vscode', 'public', 'scripts', 'src', 'content/method'];
const FILES = [
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc',
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];
const LEFT_OUT = /^scripts\/bench/;

/** The files of the program at `root` that a new site needs, by path, each for its place in the new folder. */
export async function programFiles(
  effects: Pick<Effects, 'list' | 'read'>,
  root: string,
): Promise<Map<string, Uint8Array>> {
  const listed = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await effects.list(`${root}/${folder}`)).files.map((file) => `${folder}/${file}`),
    ),
  );
  const paths = [...FILES, ...listed.flat()].filter((path) => !LEFT_OUT.test(path));
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await effects.read(`${root}/${path}`);
    if (bytes) files.set(path, path === 'package.json' ? withoutTests(bytes) : bytes);
  }
  return files;
}

/** The package's own commands, where there are no tests and no benches. */
function withoutTests(bytes: Uint8Array): Uint8Array {
  const settings = JSON.parse(new TextDecoder().decode(bytes)) as {
    scripts: Record<string, string>;
  };
  const { bench: _bench, ...scripts } = settings.scripts;
  const test =
    'node scripts/run.mjs && npm run --silent format:check && npm run --silent types && npm run --silent check';
  const changed = { ...settings, scripts: { ...scripts, test } };
  return new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`);
}
