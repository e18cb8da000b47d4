import { BID_NOUNS, asksOf } from './bid-words.ts';
import type { Bid } from './find-bids.ts';
import { foreignBidPatterns } from './foreign-bid-patterns.ts';
import type { Owner } from './owner.ts';

/** Where a price stands that may be a bid's. */
export interface BidPrice {
  /** The masked sentence. */
  readonly text: string;
  /** Offset of the amount in it. */
  readonly at: number;
  /** The bids of this sentence, and those that the text has told before. */
  readonly here: readonly Bid[];
  readonly before: readonly Bid[];
  /** ISO 639-1 code of a language that has words for bids. */
  readonly language: string;
}

/**
 * Gives a bid that is told in a sentence of its own to the bidder: after "Falk wants to buy Ora", both "its $5m approach was
 * turned down" and "Ora turned down $5m" speak of Falk's money. Any other owner stays.
 */
export function toBidder(owner: Owner, price: BidPrice): Owner {
  const { here, before } = price;
  const bids = [...before, ...here];
  if (bids.length === 0) return owner;
  const { near, asked, made } = readWords(price);
  if (!near) return owner;
  const own = here.find(({ bidder }) => bidder === owner.entity);
  if (own) return { ...owner, counterparty: owner.counterparty ?? own.target };
  if (owner.basis === 'of' || owner.basis === 'adjacent') return owner;
  // "Ora's board declined an offer of $5m" is no offer of Ora's.
  if (owner.basis === 'possessive' && !asked) return owner;
  if (owner.entity === null || owner.basis === 'main') {
    const asker = bids.filter(({ target }) => owner.not == null || target === owner.not);
    const bidders = new Set(asker.map(({ bidder }) => bidder));
    const [only] = asker;
    return bidders.size === 1 && only
      ? { ...owner, entity: only.bidder, counterparty: only.target, basis: 'main' }
      : owner;
  }
  // "Ora raised its offer" is Ora's; "the giant raised its offer" is the bidder's, whoever the giant was taken for.
  const named = made && !asked && owner.basis === 'subject';
  const bidOf = named ? undefined : bids.findLast(({ target }) => target === owner.entity);
  if (bidOf && !here.some(({ bidder }) => bidder === owner.entity))
    return { ...owner, entity: bidOf.bidder, counterparty: bidOf.target };
  const bid = bids.findLast(({ bidder }) => bidder === owner.entity);
  return bid ? { ...owner, counterparty: owner.counterparty ?? bid.target } : owner;
}

/** Whom a bid values that speaks of "its target" or "the retailer": the one company for which the text has told bids. */
export function toTarget(owner: Owner, bids: readonly Bid[]): Owner {
  if (owner.entity !== null || owner.sole !== true) return owner;
  const targets = new Set(bids.map(({ target }) => target));
  if (owner.not != null) targets.delete(owner.not);
  const [only] = targets;
  return targets.size === 1 && only !== undefined
    ? { ...owner, entity: only, basis: 'main' }
    : owner;
}

/** Whether a bid is named beside an amount, by whom it was asked, and whether its maker is the subject. */
function readWords({ text, at, language }: BidPrice): {
  near: boolean;
  asked: boolean;
  made: boolean;
} {
  const foreign = foreignBidPatterns(language);
  const beside = text.slice(Math.max(0, at - 70), at + 60);
  // A German verb may close its sentence.
  const wide = text.slice(Math.max(0, at - 90), at + 90);
  return foreign === null
    ? {
        near: NEAR.test(beside),
        asked: asksOf(text.slice(Math.max(0, at - 90), at + 60)),
        made: MADE.test(text.slice(Math.max(0, at - 60), at)),
      }
    : {
        near: foreign.near.test(beside),
        asked: foreign.refuses.test(wide),
        made: foreign.makes.test(wide),
      };
}

const NEAR = new RegExp(
  `(?<![\\p{L}-])(?:${BID_NOUNS}|offered|bidding|the (?:proposed )?(?:deal|transaction|merger|combination))(?![\\p{L}-])`,
  'iu',
);

/** "raised its offer to": who does it is the bidder. */
const MADE =
  /\b(?:made|makes?|making|rais(?:es|ed|ing)|lift(?:s|ed|ing)|sweeten(?:s|ed|ing)|improv(?:es|ed|ing)|increas(?:es|ed|ing)|table[sd]?|submit(?:s|ted)|launch(?:es|ed)|put forward|puts forward|propos(?:es|ed)|offer(?:s|ed)|bids?(?= [\uE800-\uEFFF])|withdr[ae]w|withdrawn|drop(?:s|ped)|called off|returned with)\b[^.;]*$/i;
