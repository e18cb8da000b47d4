import type { EntityId } from '../domain/ids.ts';
import { allMatches } from './all-matches.ts';
import type { Bid } from './find-bids.ts';
import { isGoverned } from './find-foreign-owner.ts';
import { foreignBidPatterns } from './foreign-bid-patterns.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/**
 * The bids that a German, French, Spanish or Swedish sentence tells: "die Offerte von Falk für Ora", "Ora a rejeté l’offre de
 * Falk", "Falk vill köpa Ora", "die Übernahme von Ora durch Falk".
 */
export function findForeignBids(
  sentence: MaskedSentence,
  resolve: (mention: Mention) => EntityId | null,
  language: string,
): readonly Bid[] {
  const { text, mentions } = sentence;
  const patterns = foreignBidPatterns(language);
  if (patterns === null || mentions.length < 2 || !patterns.speaks.test(text)) return [];
  const mayAct = (one: Mention): boolean =>
    one.form === 'name' && one.kind !== 'place' && one.kind !== 'product' && resolve(one) !== null;
  const named = (char: string | undefined): Mention | null => {
    const mention = char === undefined ? undefined : mentions[char.charCodeAt(0) - 0xe000];
    return mention !== undefined && mayAct(mention) ? mention : null;
  };
  const free = mentions.filter(
    (one) => mayAct(one) && !isGoverned(text.slice(0, one.at), language),
  );
  /** Who does what stands at `at`: the first of its clause, before the verb or right behind it, else the first of all. */
  const actor = (at: number, not: Mention | null): Mention | null => {
    const start = text.lastIndexOf(', ', at) + 1;
    const can = free.filter((one) => not === null || resolve(one) !== resolve(not));
    return (
      can.find((one) => one.at >= start && one.at < at) ??
      can.find((one) => one.at > at && one.at - at < 60 && (not === null || one.at < not.at)) ??
      can.find((one) => one.at < at) ??
      // "Um die Übernahme der Ora hat Falk geworben"
      can.find((one) => one.at - at < 90 && !text.slice(at, one.at).includes(',')) ??
      null
    );
  };
  const bids: Bid[] = [];
  const add = (bidder: Mention | null, target: Mention | null): void => {
    const [a, b] = [bidder && resolve(bidder), target && resolve(target)];
    if (a !== null && b !== null && a !== b) bids.push({ bidder: a, target: b });
  };
  for (const match of allMatches(text, patterns.takeover)) {
    const behind = text.slice(match.index + match[0].length);
    const target = named(patterns.of.exec(behind)?.[1]);
    if (target)
      add(named(patterns.through.exec(behind)?.[1]) ?? actor(match.index, target), target);
  }
  for (const match of allMatches(text, patterns.noun)) {
    const behind = text.slice(match.index + match[0].length);
    const bidder = named(patterns.from.exec(behind)?.[1]);
    const target = named(patterns.on.exec(behind)?.[1]);
    const asked = patterns.refuses.test(text);
    if (asked) add(bidder, target ?? actor(match.index, bidder));
    else if (target) add(bidder ?? actor(match.index, target), target);
  }
  for (const pattern of patterns.verbs) {
    for (const match of allMatches(text, pattern)) {
      const target = named(match.groups?.['target']);
      if (target) add(actor(match.index, target), target);
    }
  }
  return bids;
}
