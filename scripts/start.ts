import { spawnSync } from 'node:child_process';

/** The steps from documents to a served site; each prints how long it took, and a failure ends the run. */
const STEPS = [
  ['convert', 'scripts/convert.ts'],
  ['check', 'scripts/check.ts'],
  ['build', 'scripts/build.ts'],
] as const;

const began = performance.now();
for (const [name, script] of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  console.log(`${name.padEnd(8)} ${seconds(start)}`);
  if (status !== 0) {
    console.error(`Stopped: ${name} failed. The messages above say what to mend.`);
    process.exit(status ?? 1);
  }
}
console.log(`${'total'.padEnd(8)} ${seconds(began)}`);
await import('./serve.ts');

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
