import { describe, expect, test } from 'vitest';
import { proposeRecords, readArticles } from '../../scripts/convert/convert-documents.ts';
import { findIdentities } from '../../scripts/convert/identities.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Event } from '../../src/domain/event.ts';

const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };

function eventsOf(...documents: readonly string[]): readonly Event[] {
  return convert(documents, EMPTY).events;
}

/** What the converter writes when `base` is what it wrote last time. */
function convert(documents: readonly string[], base: Dossier): Dossier {
  const seeds = documents.map((text, i) => ({
    file: `${i}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  const articles = readArticles(seeds, () => '0'.repeat(64), [], 'tests');
  const { sources, events } = proposeRecords(articles, findIdentities(base, base));
  return {
    ...EMPTY,
    sources: sources.map(({ record }) => record),
    events: events.map(({ record }) => record),
  };
}

const RUMOUR =
  'Talk of a deal in the harbour\n\nMerrow Lines has reportedly signed a partnership with Halden Marine. Nobody would say more on Monday.\n';
const SIGNATURE =
  'Merrow Lines and Halden Marine sign up\n\nMerrow Lines has signed a partnership with Halden Marine. The papers were shown to the press.\n';
const LEASE =
  'A quay changes hands\n\nMerrow Lines has leased two quays to Halden Marine. The papers were shown to the press.\n';

describe('proposeEvents', () => {
  test('a deal that one source reports and another tells as done is one contested event', () => {
    const events = eventsOf(RUMOUR, SIGNATURE);
    const [first, second] = events;
    expect(events.map(({ realis }) => realis)).toEqual(['reported', 'actual']);
    expect(second?.sameAs).toBe(first?.id);
  });

  test('no source is said to tell what another tells', () => {
    for (const { realis, evidence } of eventsOf(RUMOUR, SIGNATURE)) {
      const reportedly = evidence.some(({ exact }) => exact.includes('reportedly'));
      expect(reportedly, realis).toBe(realis === 'reported');
    }
  });

  test('a deal that two sources tell alike is one event with two passages', () => {
    const events = eventsOf(SIGNATURE, SIGNATURE.replace('were shown', 'lay open'));
    expect(events).toHaveLength(1);
    expect(new Set(events[0]?.evidence.map(({ source }) => source)).size).toBe(2);
  });

  test('other words for a deal of the same two do not make it another deal', () => {
    const signed = eventsOf(SIGNATURE, LEASE);
    expect(signed).toHaveLength(1);
  });
});

test('an event keeps its record when its title is made in another way', () => {
  const first = convert([SIGNATURE], EMPTY);
  const earlier = first.events.map((event) => ({ ...event, title: 'As it was made before' }));
  const again = convert([SIGNATURE], { ...first, events: earlier });
  expect(again.events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id));
});
