import { BID_NOUNS, asksOf } from './bid-words.ts';
import { isModifier, isSpeaker } from './find-subject.ts';
import { nameIn } from './name-in.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';

/**
 * Who pays what somebody offers: "Ora rejects a $5m bid from Falk", "Ora got three proposals by Falk, the first worth $5m". Null
 * when nothing tells that the subject is the one who was asked.
 */
export function ownerOfBid(question: OwnerQuestion, first: number, end: number): Owner | null {
  const { sentence } = question;
  const { text } = sentence;
  const near = text.slice(Math.max(0, first - 90), end + 70);
  if (!BID.test(near)) return null;
  const asked = asksOf(text.slice(Math.max(0, first - 90), end));
  const bidder = nameIn(sentence, BID_FROM, near);
  if (!bidder && !asked) return null;
  const target = ownerBySubject(question, first, 'any').entity;
  const owner = ownerFromMention(question, bidder, 'of', 'any');
  if (owner && owner.entity !== target) return { ...owner, counterparty: target };
  if (target === null) return owner;
  const other = POSSESSED.test(text.slice(Math.max(0, first - 60), end))
    ? null
    : sentence.mentions.find(
        (one) =>
          one.at < first &&
          one.kind === 'organisation' &&
          question.resolve(one) !== target &&
          !isSpeaker(sentence, one) &&
          !isModifier(sentence, one),
      );
  if (other === null) return null;
  const before = ownerFromMention(question, other ?? null, 'subject', 'organisation');
  return (
    (before && { ...before, counterparty: target }) ?? {
      entity: null,
      counterparty: target,
      basis: 'subject',
      wants: 'organisation',
      not: target,
      sole: true,
    }
  );
}

const BID = new RegExp(`\\b${BID_NOUNS}\\b`, 'i');

/** The bid, what may say how much it is and for what, and the bidder. */
const BID_FROM = new RegExp(
  `\\b${BID_NOUNS}(?:,? (?:worth|valued at|of|totall?ing))?(?: (?:about|around|nearly|almost|some|up to|over|more than|as much as))?(?: [\\uE800-\\uEFFF])?(?: in (?:cash|stock|shares)(?: and (?:cash|stock|shares))?)? (?:from|by) (?:the )?(?:[\\uE000-\\uE7FF]'s )?(?:(?!\\d)[\\p{L}\\p{N}-]+ ){0,4}([\\uE000-\\uE7FF])`,
  'iu',
);

const POSSESSED = /[\uE000-\uE7FF]'s (?:[^\s,;]+ ){0,6}[^\s,;]*$/u;
