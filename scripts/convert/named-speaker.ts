import type { EntityId } from '../../src/domain/ids.ts';
import type { Attribution } from '../../src/text/attribution.ts';
import { alternation } from '../../src/text/alternation.ts';
import { ORGANISATION_NOUNS } from '../../src/text/reference-words.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';

/** The words that name a speaker, and which entity they name. */
export interface NamedSpeaker {
  readonly entity: EntityId | null;
  /** Null where the speaker's own words name nobody and nobody else's fit. */
  readonly text: string | null;
}

/**
 * Who a speaker is: whose name stands in the speaker's words; for "he", "she" and "Mr" without a name the last person that spoke, or was
 * named, before; for "it" and "the company" the last organisation.
 */
export function namedSpeaker(
  places: readonly EntityPlace[],
  attributions: readonly Attribution[],
): (said: Attribution) => NamedSpeaker {
  const inWords = ({ source }: Attribution): EntityId | null => {
    if (!source) return null;
    const inside = places.filter(({ start, end }) => source.start <= start && end <= source.end);
    return (inside.findLast(({ kind }) => kind === 'person') ?? inside.at(-1))?.entity ?? null;
  };
  return (said) => {
    const own = inWords(said);
    if (said.source === null) return { entity: null, text: null };
    const { text, start } = said.source;
    const wanted = standsFor(text);
    if (own !== null || wanted === null) return { entity: own, text };
    const spoken = attributions.findLast(
      ({ source }) =>
        source !== null &&
        source.start < start &&
        source.kind === wanted &&
        (wanted !== 'person' || /\p{Lu}/u.test(source.text.slice(1))) &&
        standsFor(source.text) === null,
    );
    // Whoever spoke last goes on speaking; one who was only mentioned does so where nobody spoke.
    if (spoken?.source && start - spoken.source.start < FARTHEST) {
      return { entity: inWords(spoken), text: spoken.source.text };
    }
    const met = places.findLast((place) => place.end <= start && place.kind === wanted);
    return met && start - met.start < FARTHEST
      ? { entity: met.entity, text }
      : { entity: null, text };
  };
}

/** Which kind of speaker a pronoun or definite phrase stands for; null for names and all others. */
function standsFor(text: string): 'person' | 'organisation' | null {
  if (/^(?:he|she)$/i.test(text)) return 'person';
  return STANDS_FOR_COMPANY.test(text) ? 'organisation' : null;
}

const STANDS_FOR_COMPANY = new RegExp(
  `^(?:it|the (?:[\\p{Ll}-]+ ){0,2}(?:${alternation(ORGANISATION_NOUNS)}))$`,
  'iu',
);

/** Characters over which a pronoun reaches back. */
const FARTHEST = 1500;
