import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Where npm finds a dependency of a package: beside it, else further up. */
function found(from: string, name: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const beside = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (beside || at === '') return beside;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`];
  }
}

/** Packages that bring a program for each platform, and what they bring. */
const families = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
  const parts = Object.keys(optionalDependencies).map((name) => ({ name, one: found(path, name) }));
  const programs = parts.filter(({ one }) => !one || (one.os ?? one.cpu) !== undefined);
  return programs.length > 1 ? [[path.replace(/^node_modules\//, ''), programs] as const] : [];
});

describe('the lock file', () => {
  test('names the bytes of every package', () => {
    for (const [path, { integrity }] of Object.entries(packages))
      if (path !== '') expect(integrity, path).toMatch(/^sha512-/);
  });

  test.each(families)(
    'holds every program that %s brings for other machines',
    (_name, programs) => {
      for (const { name, one } of programs) expect(one?.integrity, name).toBeDefined();
    },
  );

  test.each(families)('%s runs on Linux, macOS and Windows', (_name, programs) => {
    const runsOn = (os: string, cpu: string): boolean =>
      programs.some(({ one }) => one?.os?.includes(os) && one.cpu?.includes(cpu));
    for (const [os, cpu] of [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ] as const)
      expect(runsOn(os, cpu), `${os} ${cpu}`).toBe(true);
  });
});
