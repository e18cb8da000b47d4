import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan, recover } from '../../scripts/convert/apply-plan.ts';
import { realEffects } from '../../scripts/effects.ts';
import { killPlan } from '../support/kill-plan.ts';

const KILLS = 60;
/** Longest wait before a kill, in milliseconds; the work takes about half of it. */
const LONGEST = 40;

async function contentOf(folder: string): Promise<string> {
  const { files } = await realEffects.list(folder);
  const texts = await Promise.all(files.map((file) => realEffects.read(`${folder}/${file}`)));
  return files
    .map((file, i) => `${file}: ${new TextDecoder().decode(texts[i] ?? undefined)}`)
    .join('\n');
}

/** Starts the converter's last step on a folder and kills it after a while; resolves with the signal that ended it. */
function killAfter(folder: string, milliseconds: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['tests/support/apply-plan-child.ts', folder]);
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  return new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
}

test(`a real process killed ${KILLS} times on a real disk leaves the old content or the new`, async () => {
  const root = await mkdtemp(join(tmpdir(), 'dossier-kill-'));
  const states = new Map<string, string>();
  for (const word of ['old', 'new']) {
    await applyPlan(realEffects, `${root}/${word}`, killPlan('old'));
    if (word === 'new') await applyPlan(realEffects, `${root}/new`, killPlan('new'));
    states.set(word, await contentOf(`${root}/${word}`));
  }
  let killed = 0;
  let finished = 0;
  for (let i = 0; killed < KILLS; i++) {
    const folder = `${root}/${i}`;
    await applyPlan(realEffects, folder, killPlan('old'));
    // Spread evenly, so that every moment has its turn; no chance, so that a failure can be repeated.
    if ((await killAfter(folder, (i * 7) % LONGEST)) === 'SIGKILL') killed++;
    else finished++;
    await recover(realEffects, folder);
    expect([...states.values()]).toContain(await contentOf(folder));
    await applyPlan(realEffects, folder, killPlan('new'));
    expect(await contentOf(folder)).toBe(states.get('new'));
    await rm(folder, { recursive: true, force: true });
    if (finished > KILLS) break;
  }
  await rm(root, { recursive: true, force: true });
  expect(killed).toBe(KILLS);
}, 300_000);
