import { expect, test } from 'vitest';
import { contentChanges } from '../../src/site/content-changes.ts';

const stamp = (day: string) => `\u0001${Date.parse(`${day}T10:00:00Z`) / 1000}`;
const changes = (...lines: string[]) => contentChanges('content', { log: () => lines.join('\n') });

test('contentChanges tells what the last days brought, the latest first', () => {
  expect(
    changes(
      stamp('2026-06-12'),
      '',
      'M\tcontent/figures/price.mdx',
      'A\tcontent/events/deal.mdx',
      stamp('2026-06-10'),
      '',
      'A\tcontent/figures/price.mdx',
    ),
  ).toEqual([
    {
      day: '2026-06-12',
      kinds: [
        { kind: 'figures', added: [], changed: ['price'], removed: [] },
        { kind: 'events', added: ['deal'], changed: [], removed: [] },
      ],
    },
    { day: '2026-06-10', kinds: [{ kind: 'figures', added: ['price'], changed: [], removed: [] }] },
  ]);
});

test('contentChanges joins the commits of one day: what came and was edited is new, what came and went is nothing', () => {
  const day = stamp('2026-06-12');
  expect(
    changes(
      day,
      'M\tcontent/events/deal.mdx',
      'D\tcontent/events/slip.mdx',
      day,
      'A\tcontent/events/deal.mdx',
      'A\tcontent/events/slip.mdx',
    ),
  ).toEqual([
    { day: '2026-06-12', kinds: [{ kind: 'events', added: ['deal'], changed: [], removed: [] }] },
  ]);
});

test('contentChanges tells nothing where there is no history', () => {
  expect(changes('')).toEqual([]);
  expect(contentChanges('no/such/folder')).toEqual([]);
});
