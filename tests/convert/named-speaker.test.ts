import { expect, test } from 'vitest';
import { namedSpeaker } from '../../scripts/convert/named-speaker.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { findAttributions } from '../../src/text/find-attributions.ts';

/** The entities that the speakers of a text are, in order. */
function speakers(text: string, names: Record<string, EntityKind>): (string | null)[] {
  const places = Object.entries(names)
    .flatMap(([entity, kind]) =>
      [...text.matchAll(new RegExp(entity, 'g'))].map(({ index }) => ({
        start: index,
        end: index + entity.length,
        entity,
        kind,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const attributions = findAttributions(text);
  const nameOf = namedSpeaker(places, attributions);
  return attributions.map((said) => nameOf(said).entity);
}

test('namedSpeaker takes the name in the speaker’s words', () => {
  expect(
    speakers('“We will build it here,” said Falk chief executive Ada Lund.', {
      Falk: 'organisation',
      'Ada Lund': 'person',
    }),
  ).toEqual(['Ada Lund']);
});

test('namedSpeaker takes “he” for the one that spoke last, not for the one named last', () => {
  expect(
    speakers(
      '“We will build it here,” said Omar Reyes. He met Ivo Kern in Oslo. “It was a good day for us,” he said.',
      { 'Omar Reyes': 'person', 'Ivo Kern': 'person' },
    ).at(-1),
  ).toBe('Omar Reyes');
});

test('namedSpeaker leaves unnamed sources unnamed', () => {
  expect(
    speakers('“Falk will never build it here,” an analyst said.', { Falk: 'organisation' }),
  ).toEqual([null]);
});
