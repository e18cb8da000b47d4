// One build in a process of its own, so that time and memory are its own. Prints one JSON line, as the last one.
import { build } from 'astro';
import type { SiteRun } from './site-bench.ts';

const root = process.argv[2] ?? '.';
const start = performance.now();
await build({ root, logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const run: SiteRun = {
  wall: (performance.now() - start) / 1000,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  memory: maxRSS / 1024,
};
console.log(`\n${JSON.stringify(run)}`);
process.exit(0);
