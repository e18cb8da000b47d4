import { astro } from './astro.ts';

process.exitCode = await astro(['dev', '--host', '127.0.0.1', ...process.argv.slice(2)]);
