import type { EntityId } from '../../src/domain/ids.ts';
import type { Attribution } from '../../src/text/attribution.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';

/**
 * Who a speaker is among the entities of an article: whose name stands in the speaker's words; for "he", "she" and "the minister"
 * the last person that spoke or was named before; for "it" and "the company" the last organisation; null when nobody is.
 */
export function namedSpeaker(
  places: readonly EntityPlace[],
  attributions: readonly Attribution[],
): (said: Attribution) => EntityId | null {
  const named = ({ source }: Attribution): EntityId | null => {
    if (!source) return null;
    const inside = places.filter(({ start, end }) => source.start <= start && end <= source.end);
    return (inside.findLast(({ kind }) => kind === 'person') ?? inside.at(-1))?.entity ?? null;
  };
  const kinds = new Map(places.map(({ entity, kind }) => [entity, kind]));
  return (said) => {
    const own = named(said);
    if (own !== null || !said.source) return own;
    const { text, start } = said.source;
    const wanted = /^(?:he|she)$/i.test(text)
      ? 'person'
      : /^(?:it|the (?:company|firm|group|bank|agency|regulator))$/i.test(text)
        ? 'organisation'
        : null;
    if (wanted === null) return null;
    const spoken = attributions
      .filter(({ source }) => source !== null && source.start < start)
      .map((one) => ({ entity: named(one), at: one.source!.start }))
      .findLast(({ entity }) => entity !== null && kinds.get(entity) === wanted);
    const met = places.findLast((place) => place.end <= start && place.kind === wanted);
    // Whoever spoke last goes on speaking; one who was only mentioned does so where nobody spoke.
    if (spoken && start - spoken.at < FARTHEST) return spoken.entity;
    return met && start - met.start < FARTHEST ? met.entity : null;
  };
}

/** Characters over which a pronoun reaches back. */
const FARTHEST = 1500;
