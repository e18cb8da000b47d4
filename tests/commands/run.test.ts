import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const door = readFileSync('scripts/run.mjs', 'utf8');

/** Runs the door as another version of Node would. */
function runAs(version: string, ...args: string[]) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/run.mjs', ...args],
    { encoding: 'utf8' },
  );
}

test.each(['18.20.0', '20.20.2', '22.17.1', '23.5.0'])(
  'Node %s, which cannot read the scripts, is told in words what to do',
  (version) => {
    const { status, stderr } = runAs(version, 'check');
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Cannot run with Node ${version}, expected 22.18 or newer. Run "npm ci" in this folder: it brings one, and "npm run" uses it.\n`,
    );
  },
);

test.each(['22.18.0', '23.6.0', '24.0.0', '26.1.0'])('Node %s passes', (version) => {
  const { status, stderr } = runAs(version);
  expect([status, stderr]).toEqual([0, '']);
});

test('every command of the package goes through the door, and every script has a command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const ours = Object.entries(scripts).filter(([, words]) => /^node scripts\//.test(words));
  for (const [name, words] of ours)
    if (name !== 'test') expect(words).toBe(`node scripts/run.mjs ${name}`);
  expect(scripts['test']).toMatch(/^node scripts\/run\.mjs && /);
  const files = new Set(readdirSync('scripts'));
  for (const [name] of ours) if (name !== 'test') expect(files).toContain(`${name}.ts`);
});

test('the door says what went wrong in words, with the reason, and no stack', () => {
  const { status, stderr } = runAs('24.0.0', 'new-dossier', 'no-such-folder', '--out', 'nowhere');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Cannot make a site from no-such-folder: /);
  expect(stderr).not.toContain('    at ');
});

test('the door itself holds nothing that an old Node cannot read', () => {
  expect(door).not.toMatch(/\?\?=|\|\|=|\.at\(|\.findLast\(|import type|: (?:string|number)\b/);
});
