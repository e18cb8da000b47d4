import { spawn } from 'node:child_process';

/**
 * Runs a command of Astro with telemetry off and with the Node that runs this script.
 * Resolves with its exit code.
 */
export function astro(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // Whoever ends this command ends Astro with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
