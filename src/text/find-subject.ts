import { alternation } from './alternation.ts';
import { findAsides } from './find-asides.ts';
import { clauseAt } from './find-clauses.ts';
import type { Clause } from './find-clauses.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { LINKING_NOUNS, ORGANISATION_NOUNS } from './reference-words.ts';

/** Which mentions may be the subject; the first list that holds one wins. */
export type Eligible = (mention: Mention) => boolean;

/**
 * The subject for what stands at `at`: the first mention of its clause that no preposition governs, else the noun before a
 * relative clause, else the subject of the clause before. Null when the sentence has none to the left.
 */
export function findSubject(
  sentence: MaskedSentence,
  clauses: readonly Clause[],
  at: number,
  eligible: Eligible,
): Mention | null {
  const asides = findAsides(sentence.text).filter((aside) => aside.end <= at);
  const open = clauses.filter(
    (clause) => !asides.some((aside) => aside.start < clause.start && clause.start < aside.end),
  );
  for (let index = clauseAt(open, at); index >= 0; index--) {
    const clause = open[index];
    if (!clause) return null;
    const end = Math.min(open[index + 1]?.start ?? at, at);
    const inside = sentence.mentions.filter(
      (mention) =>
        mention.at >= clause.start &&
        mention.at < end &&
        !asides.some((aside) => aside.start <= mention.at && mention.at < aside.end),
    );
    const free = inside.filter((mention) => isFree(sentence, mention, clause.start));
    const subject = free.find((mention) => eligible(mention));
    if (subject) return subject;
    // "The shops of Falk lost": what the clause opens with belongs to the name.
    const first = inside[0];
    if (
      first &&
      eligible(first) &&
      !isModifier(sentence, first) &&
      OPENS_WITH.test(sentence.text.slice(clause.start, first.at))
    ) {
      return first;
    }
    if (clause.opens === 'relative') {
      const before = sentence.mentions.filter((mention) => mention.at < clause.start);
      const noun = before.findLast(
        (mention) => eligible(mention) && !isModifier(sentence, mention),
      );
      if (noun) return noun;
    }
  }
  return null;
}

/** Whether no preposition, speech verb or noun takes the mention: it may be a subject. */
export function isFree(sentence: MaskedSentence, mention: Mention, from = 0): boolean {
  return (
    !isModifier(sentence, mention) &&
    !isSpeaker(sentence, mention) &&
    standsAlone(sentence, mention, from)
  );
}

/** Whether no preposition takes the mention, nor a name before it in its list. */
export function standsAlone(sentence: MaskedSentence, mention: Mention, from = 0): boolean {
  const before = sentence.text.slice(Math.max(from, mention.at - 120), mention.at);
  if (GOVERNED.test(before)) return false;
  // "from Ora, Lund and Falk": what governs the first governs the others.
  const listed = /([\uE000-\uE7FF])(?:'s)?(?:, (?:and |or )?| and | or | & |, as well as )$/.exec(
    before,
  );
  // "With help from Ora, Falk sold": no list goes on behind Falk.
  const isList =
    listed !== null &&
    (!listed[0].endsWith(', ') || GOES_ON.test(sentence.text.slice(mention.at + 1)));
  if (isList && listed[1] !== undefined) {
    const first = sentence.mentions[listed[1].charCodeAt(0) - 0xe000];
    if (first && !isFree(sentence, first, from) && !isSpeaker(sentence, first)) return false;
  }
  return true;
}

const GOES_ON = /^(?:'s)?(?:,? (?:and|or|as well as) |, (?:the )?[\uE000-\uE7FF])/;

/** Whether the mention is only part of another noun: "Ora-backed", "Ora rival Falk", "Ora's chief executive Falk". */
export function isModifier(sentence: MaskedSentence, mention: Mention): boolean {
  const after = sentence.text.slice(mention.at + 1, mention.at + 80);
  return (
    MODIFIER.test(after) ||
    // "the Ora rival": another one.
    (/\bthe $/i.test(sentence.text.slice(Math.max(0, mention.at - 8), mention.at)) &&
      LINKED.test(after))
  );
}

/** Whether the mention says what follows or precedes: "Falk said", "according to Falk", "Falk analysts expect". */
export function isSpeaker(sentence: MaskedSentence, mention: Mention): boolean {
  return speaksItself(sentence, mention) || isCited(sentence, mention);
}

/** Whether a verb of speech follows the mention: "Falk said", "Falk analysts expect". */
export function speaksItself({ text }: MaskedSentence, { at }: Mention): boolean {
  return SPEAKS.test(text.slice(at + 1, at + 120));
}

/** Whether others cite the mention: "according to Falk", "a Falk report". */
export function isCited(sentence: MaskedSentence, mention: Mention): boolean {
  const before = sentence.text.slice(Math.max(0, mention.at - 60), mention.at);
  const after = sentence.text.slice(mention.at + 1, mention.at + 60);
  // "Noor said Falk had sold it": Falk does not speak.
  if (SOURCE.test(before)) return !(SAID.test(before) && FINITE.test(after));
  return (
    /\b(?:an?|the|per|this) $/i.test(before) &&
    /^ (?:report|poll|survey|analysis|estimate|article|story)\b/.test(after)
  );
}

const SAID = /\b(?:said|says|added) $/;
const FINITE =
  /^(?:'s)? (?:also |now |currently |recently )?(?:has|have|had|is|was|are|were|will|would|could|may|might|\p{Ll}+ed|\p{Ll}{2,}s)\b/u;

const OPENS_WITH =
  /^\s?(?:(?:The|the|A|a|Its|Their|Most|Some|All)\s)?(?:[\p{L}-]+\s){1,4}of\s(?:the\s)?$/u;

const GOVERNED =
  /\b(?:(?:[Bb]y|[Ff]rom|[Ww]ith|[Ii]ncluding|[Ll]ike|[Uu]nlike|than|[Aa]gainst|[Vv]ia|[Tt]hrough|[Aa]longside|[Aa]mong|[Bb]etween|towards?|into|[Vv]ersus|[Dd]espite|[Dd]uring|[Uu]pon|onto|within|called|named|to|of|[Bb]ackers|[Ii]nvestors|[Ff]ollowing|[Gg]iven(?! that)|[Ww]ithout|[Aa]mid|[Bb]esides) (?:[\p{Ll}\p{N}-]+ ){0,3}|(?:[Ii]n|[Aa]t|[Ff]or|[Oo]n|[Uu]nder|over|about|per|as|behind|off|near|around|within|across) (?:(?:the|a|an|its|their|his|her|rival|fellow|former|[\p{Ll}]+-[\p{Ll}]+) ){0,2}|(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Uu]nder|[Aa]cross|[Oo]ver) (?:the|a|an|its|their) (?!year|quarter|month|week|day|period|time|half|end|past|first|second|third|fourth|same|meantime|process|case)[\p{Ll}-]+ )$/u;

const MODIFIER = new RegExp(
  `^(?:-(?:owned|backed|led|based|listed|run|controlled|founded|funded|linked|headquartered|born|made|parent)\\b|(?:'s)? (?:(?:former|senior|lead|interim|outgoing|incoming|new|co-)\\s?)?(?:${alternation(LINKING_NOUNS)}) (?:and [\\p{Ll}-]+ )?[\\uE000-\\uE7FF]|'s (?:[\\p{Ll}-]+ ){0,3}(?:${alternation(LINKING_NOUNS)}),? [\\uE000-\\uE7FF]| [\\p{Ll}]+ing (?:${alternation(ORGANISATION_NOUNS)}) [\\uE000-\\uE7FF])`,
  'iu',
);

const LINKED = new RegExp(`^(?:'s)? (?:${alternation(LINKING_NOUNS)})\\b`, 'iu');

const SPEAKS =
  /^(?:,? (?:who|an?|the|its|chief|head|senior|director|analysts?|president|CEO|CFO|spokes\p{Ll}+|[\uE000-\uE7FF])[^.;]{0,80}?,)?(?:'s)? ?(?:analysts? |spokes\p{Ll}+ |data |figures |(?:in|on) [\p{L} ]{1,30} |\p{Lu}\p{Ll}+day )?(?:has |have |had |also |later |previously |first )*(?:said|says|told|added(?! (?:\d|[\uE800-\uEFFF]|about |around |nearly |an? |another |more ))|wrote|tweeted|estimates?|estimated|noted|warned|claimed|argued|testified|reported(?! (?:an? |net |its |revenues?|sales|profits?|loss|earnings|income|record|strong|quarterly|annual|operating|turnover|total|[\uE800-\uEFFF]))|believes?|predicts?|insist(?:s|ed)|explain(?:s|ed)|stressed|suggested|hinted|cautioned|commented)\b/u;

const SOURCE =
  /\b(?:[Aa]ccording to|(?:analysts?|economists?|strategists?) (?:at|with|from|for)|said|told|says|added|data from|[Cc]ited by|[Cc]iting|[Pp]er|seen by|obtained by|reported by)(?: an?| the)?(?: [\p{Ll}-]+){0,3} $/u;
