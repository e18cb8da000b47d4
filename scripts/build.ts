import { rm, statfs } from 'node:fs/promises';
import { astro } from './astro.ts';
import { fullDiskHint } from './disk-words.ts';

// Astro keeps content across changes of the schema; a build starts from nothing.
await rm(process.env['SITE_CACHE'] ?? '.cache/astro', { recursive: true, force: true });
const code = await astro(['build', ...process.argv.slice(2)]);
const hint =
  code === 0 ? null : fullDiskHint(await freeBytes('.'), process.env['SITE_OUT'] ?? 'dist');
if (hint !== null) console.error(hint);
process.exitCode = code;

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
