import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Makes a copy of the project in another folder, as a second clone would be, and gives its path; the packages are shared. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-copy-'));
  for (const entry of [
    'src',
    'content',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(entry, join(copy, entry), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  // A clone has the history too, from which the home page tells what changed last.
  if (existsSync('.git')) symlinkSync(resolve('.git'), join(copy, '.git'), 'junction');
  return copy;
}
