import { followReferences } from './follow-references.ts';
import { ownInSentence } from './own-in-sentence.ts';
import type { LastAmount } from './own-in-sentence.ts';
import type { OwnInput, OwnedAmount } from './owned-amount.ts';
import { topicOf } from './topic-of.ts';

export type { EntityPlace, OwnInput, OwnedAmount, SentencePlace } from './owned-amount.ts';

/** Says of each amount whose it is and what it measures. Prices of single shares and other units are left out. */
export function ownAmounts(input: OwnInput): OwnedAmount[] {
  const owned: OwnedAmount[] = [];
  let last: LastAmount | null = null;
  const inside = (place: { start: number; end: number }): OwnInput['amounts'] =>
    input.amounts.filter((amount) => amount.start >= place.start && amount.end <= place.end);
  followReferences(
    input,
    (place) =>
      inside(place).map(({ qualified }) => ({
        start: Math.max(qualified.start, place.start),
        end: Math.min(qualified.end, place.end),
      })),
    ({ sentence, place, resolve, context }) => {
      const read = ownInSentence(sentence, inside(place), {
        resolve,
        topic: (owner) => topicOf(owner, context),
        sentence: context.sentence,
        last,
      });
      last = read.last;
      owned.push(...read.found);
      return read.found.flatMap(({ entity, basis, amount }) =>
        entity === null || basis === 'main' ? [] : [{ entity, at: amount.start, role: 'owner' }],
      );
    },
  );
  return owned;
}
