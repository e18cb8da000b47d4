import { astro } from './astro.ts';

// Astro caches content across changes of the schema; a build starts from nothing.
process.exitCode = await astro(['build', '--force', ...process.argv.slice(2)]);
