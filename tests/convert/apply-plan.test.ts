import { describe, expect, test } from 'vitest';
import { applyPlan, recover } from '../../scripts/convert/apply-plan.ts';
import type { Plan } from '../../scripts/convert/plan.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const plan: Plan = {
  steps: [
    { kind: 'update', path: 'figures/a.mdx', text: 'new a' },
    { kind: 'create', path: 'figures/b.mdx', text: 'new b' },
    { kind: 'delete', path: 'figures/c.mdx' },
    { kind: 'conflict', path: 'figures/d.mdx', text: 'theirs', keys: ['value'] },
  ],
  base: new Map([
    ['figures/a.mdx', 'new a'],
    ['figures/b.mdx', 'new b'],
  ]),
};
const before = {
  'content/figures/a.mdx': 'old a',
  'content/figures/c.mdx': 'old c',
  'content/figures/d.mdx': 'mine',
  'content/.generated/figures/c.mdx': 'old c',
};
const after = {
  'content/figures/a.mdx': 'new a',
  'content/figures/b.mdx': 'new b',
  'content/figures/d.mdx': 'mine',
  'content/figures/d.mdx.new': 'theirs',
  'content/.generated/figures/a.mdx': 'new a',
  'content/.generated/figures/b.mdx': 'new b',
};
const state = (disk: ReturnType<typeof memoryDisk>) =>
  Object.fromEntries([...disk.files.keys()].sort().map((file) => [file, disk.text(file)]));

describe('applyPlan', () => {
  test('writes, removes and keeps the base, and leaves nothing else behind', async () => {
    const disk = memoryDisk(before);
    await applyPlan(disk, 'content', plan);
    expect(state(disk)).toEqual(after);
  });

  test('leaves the old content whole when the disk is full', async () => {
    for (let failAfter = 0; failAfter < 6; failAfter++) {
      const disk = memoryDisk(before, { failAfter });
      await expect(applyPlan(disk, 'content', plan)).rejects.toThrow(
        /old content was left as it was/,
      );
      expect(state(disk)).toEqual(before);
    }
  });

  test('ends in the old or the new content when it is killed between any two steps', async () => {
    for (let steps = 0; steps < 40; steps++) {
      const disk = memoryDisk(before);
      let left = steps;
      const killed = new Error('killed');
      const mortal =
        <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
        (...args: A): Promise<T> =>
          left-- > 0 ? act(...args) : Promise.reject(killed);
      const dying = {
        ...disk,
        write: mortal(disk.write),
        rename: mortal(disk.rename),
        remove: mortal(disk.remove),
      };
      await applyPlan(dying, 'content', plan).catch(() => undefined);
      await recover(disk, 'content');
      const ends = state(disk);
      expect([JSON.stringify(sorted(before)), JSON.stringify(sorted(after))]).toContain(
        JSON.stringify(sorted(ends)),
      );
    }
  });
});

function sorted(record: Record<string, string | undefined>): [string, string | undefined][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
