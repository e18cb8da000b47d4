import type { EntityId } from '../../domain/ids.ts';
import type { SourcedEvidence } from '../../domain/evidence.ts';
import type { Stance } from '../../domain/stance.ts';
import { findClauses } from '../../text/find-clauses.ts';
import { findSubject } from '../../text/find-subject.ts';
import type { MaskedSentence, Mention } from '../../text/mask-sentence.ts';
import { maskedText, type MaskedText } from '../../text/masked-text.ts';
import { readStance } from '../../text/read-stance.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { contentWords } from '../content-words.ts';
import { quotePassage, type QuotableText } from '../quote-passage.ts';
import type { SupplyDirection, SupplyManner, SupplyPatterns } from './supply-verbs.ts';

/** One passage that says who supplies whom. */
export interface RoleTelling {
  readonly supplier: EntityId;
  readonly receiver: EntityId;
  readonly manner: SupplyManner;
  /** Words of what is supplied: "computing", "power". */
  readonly thing: ReadonlySet<string>;
  readonly stance: Stance;
  readonly evidence: SourcedEvidence;
}

/** What roles are read from: a document with the names in it. */
export type RoleText = QuotableText &
  Pick<AssessableText, 'places'> & {
    /** The masked sentences of this text, when they were read for something else as well. */
    readonly masks?: MaskedText;
  };

/** Who supplies whom in a document, between organisations that it names, in order. */
export function findRoles(
  text: RoleText,
  stop: ReadonlySet<string>,
  supply: SupplyPatterns,
): RoleTelling[] {
  const masks = text.masks ?? maskedText(text.doc.text, text.sentences, text.places);
  return text.sentences.flatMap((sentence, index) =>
    sentence.zone === 'disclaimer' || sentence.end - sentence.start > LONGEST
      ? []
      : rolesIn(text, sentence, masks.sentence(index, []), { stop, supply }),
  );
}

/** No sentence of prose is longer, in characters; what is, is a list or a table. */
const LONGEST = 1500;

function rolesIn(
  text: RoleText,
  sentence: AssessableSentence,
  masked: MaskedSentence,
  { stop, supply }: { readonly stop: ReadonlySet<string>; readonly supply: SupplyPatterns },
): RoleTelling[] {
  if (masked.mentions.filter(isOrganisation).length < 2) return [];
  const tellings: RoleTelling[] = [];
  for (const { direction, manner, pattern } of supply.verbs) {
    for (const match of masked.text.matchAll(pattern)) {
      const verb = { start: match.index, end: match.index + match[0].length };
      const roles = supply.refused.test(masked.text.slice(0, verb.start))
        ? null
        : rolesOf(masked, verb, direction, supply);
      if (!roles) continue;
      const at = (index: number): number => masked.origin[index] ?? sentence.end;
      const last = Math.max(verb.end, roles.other.at + 1);
      const focus = { start: at(Math.min(verb.start, roles.subject.at)), end: at(last) };
      const words = text.doc.text.slice(sentence.start, sentence.end);
      tellings.push({
        supplier: roles.supplier,
        receiver: roles.receiver,
        manner,
        thing: contentWords(roles.thing, stop),
        stance: readStance(words, at(verb.start) - sentence.start, at(verb.end) - sentence.start),
        evidence: quotePassage(text, sentence, focus),
      });
    }
  }
  return tellings.filter(
    ({ supplier, receiver }, i) =>
      tellings.findIndex((one) => one.supplier === supplier && one.receiver === receiver) === i,
  );
}

interface Roles {
  readonly supplier: EntityId;
  readonly receiver: EntityId;
  readonly subject: Mention;
  readonly other: Mention;
  readonly thing: string;
}

function rolesOf(
  masked: MaskedSentence,
  verb: { readonly start: number; readonly end: number },
  direction: SupplyDirection,
  { partners, figurative }: SupplyPatterns,
): Roles | null {
  const subject = subjectOf(masked, verb.start);
  if (subject?.entity == null) return null;
  const stop = clauseEnd(masked.text, verb.end);
  const after = masked.mentions.filter(
    (mention) =>
      mention.at >= verb.end &&
      mention.at < stop &&
      isOther(mention, subject) &&
      mention !== subject,
  );
  for (const other of after) {
    const before = masked.text.slice(verb.end, other.at);
    const rest = masked.text.slice(other.at + 1, other.at + 60);
    const link = linkOf(before, rest);
    const runs = directionOf(direction, link);
    if (runs === null || other.entity === null) continue;
    const thing = `${before} ${head(rest)}`;
    if (runs === 'gives' && figurative.test(thing)) return null;
    return {
      subject,
      other,
      supplier: runs === 'gives' ? subject.entity : other.entity,
      receiver: runs === 'gives' ? other.entity : subject.entity,
      thing,
    };
  }
  if (direction !== 'takes') return null;
  // "By partnering with Ora, Falk gains access to tools", "working with Ora to use their models".
  const partner = masked.mentions.findLast(
    (mention) =>
      mention.at < verb.start &&
      isOther(mention, subject) &&
      partners.test(masked.text.slice(0, mention.at)),
  );
  if (partner?.entity == null) return null;
  return {
    subject,
    other: partner,
    supplier: partner.entity,
    receiver: subject.entity,
    thing: masked.text.slice(verb.end, stop),
  };
}

/** How a party hangs on the verb: "from Ora", "to Ora", "Ora's models", or right behind it. */
type Link = 'from' | 'to' | 'owner' | 'object' | null;

function linkOf(before: string, rest: string): Link {
  if (/\b(?:from|by)\s(?:\p{Ll}+\s)?$/u.test(before)) return 'from';
  if (/^'s\s/.test(rest)) return 'owner';
  if (/\b(?:to|for)\s$/.test(before)) return 'to';
  return /^\s*$/.test(before) ? 'object' : null;
}

function directionOf(direction: SupplyDirection, link: Link): 'gives' | 'takes' | null {
  switch (direction) {
    case 'gives':
      return link === 'from' || link === null ? null : 'gives';
    case 'takes':
      return link === 'from' || link === 'owner' ? 'takes' : null;
    case 'by-preposition':
      return link === 'from' || link === 'owner' ? 'takes' : link === 'to' ? 'gives' : null;
  }
}

/** The organisation that does it: the subject of the clause, or the one after "By using …,". */
function subjectOf(masked: MaskedSentence, at: number): Mention | null {
  const found = findSubject(masked, findClauses(masked.text), at, isOrganisation);
  if (found && isOrganisation(found)) return found;
  // "By partnering with Ora, Falk gains": the comma makes no list of the two.
  const near = BEFORE_VERB.exec(masked.text.slice(0, at))?.groups?.['name'];
  const named = masked.mentions.find(({ at: place }) => masked.text[place] === near);
  if (named && isOrganisation(named)) return named;
  if (!/^\s*(?:By|In|While|After|Through)\s$/.test(masked.text.slice(0, at))) return null;
  const comma = masked.text.indexOf(', ', at);
  const next = masked.mentions.find((mention) => mention.at > comma);
  return comma > 0 && next && next.at === comma + 2 && isOrganisation(next) ? next : null;
}

const BEFORE_VERB =
  /(?:^|, )(?<name>[\uE000-\uE7FF])\s(?:(?:will|can|could|may|might|would|has|have|had|also|now|is|was|to|\p{Ll}+ly|decided|agreed|plans|wants)\s){0,4}$/u;

function isOrganisation({ form, kind }: Mention): boolean {
  return form === 'name' && kind === 'organisation';
}

function isOther(mention: Mention, subject: Mention): boolean {
  return isOrganisation(mention) && mention.entity !== subject.entity;
}

/** A semicolon, or a conjunction with a subject of its own, ends what hangs on a verb; commas and dashes do not. */
function clauseEnd(text: string, from: number): number {
  const end = /;|,\s(?:but|while|whereas|although|though|and\s[\uE000-\uE7FF]\s)/.exec(
    text.slice(from),
  );
  return end ? from + end.index : text.length;
}

/** The first words of what follows, up to a stop. */
function head(rest: string): string {
  return /^[^,.;:—–]*/.exec(rest.replace(/^'s/, ''))?.[0].split(/\s+/).slice(0, 6).join(' ') ?? '';
}
