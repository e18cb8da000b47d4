import type { EntityId } from '../domain/ids.ts';
import { allMatches } from './all-matches.ts';
import { BID_NOUNS, asksOf } from './bid-words.ts';
import { findClauses } from './find-clauses.ts';
import { findSubject } from './find-subject.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/** Who would buy whom, as a sentence tells it. */
export interface Bid {
  readonly bidder: EntityId;
  readonly target: EntityId;
}

/** The bids that a sentence tells: "Falk's offer for Ora", "Ora spurned Falk's bid", "Ora is to be bought by Falk". */
export function findBids(
  sentence: MaskedSentence,
  resolve: (mention: Mention) => EntityId | null,
): readonly Bid[] {
  const { text } = sentence;
  if (sentence.mentions.length < 2 || !SPEAKS_OF_BIDS.test(text)) return [];
  const clauses = findClauses(text);
  const named = (char: string | undefined): EntityId | null => {
    const mention = char === undefined ? undefined : sentence.mentions[char.charCodeAt(0) - 0xe000];
    return mention && mention.kind !== 'place' ? resolve(mention) : null;
  };
  const subjectAt = (at: number): EntityId | null => {
    const eligible = (one: Mention): boolean =>
      (one.kind === null || one.kind === 'organisation' || one.kind === 'person') &&
      resolve(one) !== null;
    const subject = findSubject(sentence, clauses, at, eligible);
    return subject && resolve(subject);
  };
  const bids: Bid[] = [];
  const add = (bidder: EntityId | null, target: EntityId | null): boolean => {
    if (bidder === null || target === null || bidder === target) return false;
    bids.push({ bidder, target });
    return true;
  };
  for (const match of allMatches(text, BOUGHT_BY)) add(named(match[1]), subjectAt(match.index));
  for (const match of allMatches(text, BIDS)) {
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    const bidder = named(FROM.exec(behind)?.[1]) ?? named(OWN.exec(before)?.[1]);
    const target = named(FOR.exec(behind)?.[1]);
    const asked = asksOf(text.slice(Math.max(0, match.index - 90), match.index + match[0].length));
    const subject = (): EntityId | null => subjectAt(match.index);
    if (asked) add(bidder, target ?? subject());
    else add(bidder ?? subject(), target);
  }
  for (const match of allMatches(text, WANTS)) add(subjectAt(match.index), named(match[1]));
  return bids;
}

const NAME = '([\\uE000-\\uE7FF])';
/** What stands before a name and belongs to it. */
const LEAD = "(?:the )?(?:[\\uE000-\\uE7FF]'s )?(?:(?!\\d)[\\p{L}\\p{N}&-]+,? ){0,6}";
const BUY = '(?:buy|acquire|take over|takeover|purchase|merge with)';

const SPEAKS_OF_BIDS =
  /\b(?:bids?|offer|approach|proposal|pursuit|take[- ]?over|acquire|bought|buy|merge)/i;

const BIDS = new RegExp(`(?<![\\p{L}-])${BID_NOUNS}(?![\\p{L}-])`, 'giu');
/** "worth $5m from Falk" behind a bid. */
const FROM = new RegExp(
  `^(?:,? (?:worth|valued at|of|totall?ing))?[^.;,\\uE000-\\uE7FF]{0,40}? (?:from|by) ${LEAD}${NAME}`,
  'iu',
);
/** "Falk's £5m takeover" before a bid. */
const OWN = /([\uE000-\uE7FF])'s (?:[^.;,\uE000-\uE7FF ]+,? ){0,6}$/u;
/** "of $5m for Ora" behind a bid. */
const FOR = new RegExp(
  `^[^.;,\\uE000-\\uE7FF]{0,40}? (?:for|of|to ${BUY}|with) ${LEAD}${NAME}`,
  'iu',
);
const WANTS = new RegExp(
  `\\b(?:want(?:s|ed)?|seeks?|sought|seeking|aims?|tr(?:y|ies|ied|ying)|hopes?|hoped|plan(?:s|ned)?|offer(?:s|ed)|propos(?:es|ed)|agree(?:s|d)?|attempt(?:s|ed)?|interested in|talks) (?:to )?(?:${BUY}|buying|acquiring) ${LEAD}${NAME}`,
  'giu',
);
const BOUGHT_BY = new RegExp(`\\b(?:bought|acquired|taken over) by ${LEAD}${NAME}`, 'giu');
