import { ownInSentence } from './own-in-sentence.ts';
import type { LastAmount } from './own-in-sentence.ts';
import type { OwnInput, OwnedAmount } from './owned-amount.ts';
import { maskSentence } from './mask-sentence.ts';
import type { Mention } from './mask-sentence.ts';
import { meetMentions } from './meet-mentions.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Met } from './resolve-reference.ts';
import { topicOf } from './topic-of.ts';

export type { EntityPlace, OwnInput, OwnedAmount, SentencePlace } from './owned-amount.ts';

/** Says of each amount whose it is and what it measures. Prices of single shares and other units are left out. */
export function ownAmounts(input: OwnInput): OwnedAmount[] {
  const owned: OwnedAmount[] = [];
  const met: Met[] = [];
  let last: LastAmount | null = null;
  for (const [index, place] of input.sentences.entries()) {
    const amounts = input.amounts.filter(
      (amount) => amount.start >= place.start && amount.end <= place.end,
    );
    const sentence = maskSentence({
      text: input.text,
      start: place.start,
      end: place.end,
      entities: input.entities,
      amounts: amounts.map(({ qualified }) => ({
        start: Math.max(qualified.start, place.start),
        end: Math.min(qualified.end, place.end),
      })),
    });
    const where = { sentence: index, block: place.block, mainEntity: input.mainEntity };
    const resolve = (mention: Mention): OwnedAmount['entity'] =>
      resolveReference(mention, { met, ...where });
    met.push(...meetMentions(sentence, { met, resolve, ...where }));
    const read: { found: readonly OwnedAmount[]; last: LastAmount | null } = ownInSentence(
      sentence,
      amounts,
      {
        resolve,
        topic: (owner) => topicOf(owner, { met, ...where }),
        sentence: index,
        last,
      },
    );
    last = read.last;
    for (const found of read.found) {
      owned.push(found);
      if (found.entity === null || found.basis === 'main') continue;
      const kind = met.findLast((one) => one.entity === found.entity)?.kind;
      if (kind === undefined) continue;
      met.push({
        entity: found.entity,
        kind,
        at: found.amount.start,
        sentence: index,
        block: place.block,
        role: 'owner',
        nouns: [],
      });
    }
  }
  return owned;
}
