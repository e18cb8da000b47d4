import { rm } from 'node:fs/promises';
import { astro } from './astro.ts';

// Astro keeps content across changes of the schema; a build starts from nothing.
await rm(process.env['SITE_CACHE'] ?? '.cache/astro', { recursive: true, force: true });
process.exitCode = await astro(['build', ...process.argv.slice(2)]);
