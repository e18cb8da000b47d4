import { hasForeignCues } from './find-foreign-cues.ts';
import { findBids, type Bid } from './find-bids.ts';
import { findForeignBids } from './find-foreign-bids.ts';
import { followReferences } from './follow-references.ts';
import { ownInSentence } from './own-in-sentence.ts';
import type { LastAmount } from './own-in-sentence.ts';
import type { OwnInput, OwnedAmount } from './owned-amount.ts';
import { overlapsAny, spansWithin } from './spans-within.ts';
import { topicOf } from './topic-of.ts';

export type { EntityPlace, OwnInput, OwnedAmount, SentencePlace } from './owned-amount.ts';

/** Says of each amount whose it is and what it measures. Prices of single shares and other units are left out. */
export function ownAmounts(input: OwnInput): OwnedAmount[] {
  const owned: OwnedAmount[] = [];
  // "Rs" and "Bn" may pass for names: who stands inside amounts only is nobody.
  const places = input.entities.filter((place) => place.entity === input.mainEntity);
  const inAmounts = places.filter(overlapsAny(input.amounts));
  const isNobody = places.length > 0 && inAmounts.length === places.length;
  const mainEntity = isNobody ? null : input.mainEntity;
  const language =
    input.language !== undefined && hasForeignCues(input.language) ? input.language : 'en';
  let last: LastAmount | null = null;
  const bids: Bid[] = [];
  const priced = language !== 'en' && PRICED_SHARES.test(input.text);
  const inside = spansWithin(input.amounts);
  // What the text speaks of after its last amount decides nothing.
  const end = input.sentences.findLastIndex((place) => inside(place).length > 0) + 1;
  followReferences(
    { ...input, sentences: input.sentences.slice(0, end), mainEntity },
    (place) =>
      inside(place).map(({ qualified }) => ({
        start: Math.max(qualified.start, place.start),
        end: Math.min(qualified.end, place.end),
      })),
    ({ sentence, place, resolve, context }) => {
      const here =
        language === 'en'
          ? findBids(sentence, resolve)
          : findForeignBids(sentence, resolve, language);
      const read = ownInSentence(sentence, inside(place), {
        resolve,
        topic: (owner) => topicOf(owner, context),
        sentence: context.sentence,
        language,
        last,
        bids: { here, before: bids },
        pricedShares: priced,
      });
      bids.push(...here);
      last = read.last;
      owned.push(...read.found);
      return read.found.flatMap(({ entity, basis, amount, metric }) =>
        entity === null || basis === 'main'
          ? []
          : [{ entity, at: amount.start, role: 'owner', nouns: metric === 'price' ? BUYERS : [] }],
      );
    },
  );
  return owned;
}

/** A text that tells what somebody offers for a share: its small amounts are for one, too. */
const PRICED_SHARES =
  /(?<!\p{L})(?:(?:je|pro) (?:[\p{L}-]+-)?\p{L}{0,7}[Aa]ktie|Übernahmeangebot|par (?:action|titre)|l['’]action|OPA|por acción|per aktie)(?!\p{L})/u;

/** What a text calls the one that pays a price. */
const BUYERS: readonly string[] = ['buyer', 'acquirer'];
