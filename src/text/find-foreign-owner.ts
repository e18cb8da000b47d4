import { FOREIGN_OWNER_WORDS } from './foreign-owner-words.ts';
import type { ForeignOwnerWords } from './foreign-owner-words.ts';
import { nameIn } from './name-in.ts';
import { ownerOfForeignBid } from './owner-of-foreign-bid.ts';
import { NOBODY } from './owner.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import type { Mention } from './mask-sentence.ts';

/**
 * Whose an amount is in a German, French, Spanish or Swedish sentence: whom its noun belongs to ("der Umsatz von Falk"), else the
 * first name of its clause that no preposition takes, before the amount or after it; nobody when those of a kind act together.
 */
export function findForeignOwner(question: OwnerQuestion, language: string): Owner {
  const { sentence, at, cue } = question;
  const { text } = sentence;
  const words = FOREIGN_OWNER_WORDS.get(language);
  if (words === undefined || cue?.cue.role === 'nobody') return NOBODY;
  if (JOINT.test(text.slice(0, at))) return NOBODY;
  if (INTO_KIND.test(text.slice(at + 1, at + 200))) return NOBODY;
  if (words.groups.test(text.slice(0, at)) || words.counted.test(text.slice(at + 1, at + 60)))
    return NOBODY;
  const owner = (mention: Mention | null): Owner | null => {
    if (!mention || mention.kind === 'place' || mention.kind === 'product') return null;
    const entity = mention.form === 'name' ? question.resolve(mention) : null;
    return entity === null
      ? null
      : { entity, counterparty: null, basis: 'subject', wants: 'organisation' };
  };
  // "Auto1 (360 Millionen Euro)": the amount explains the name.
  const bracketed = nameIn(sentence, BRACKET, text.slice(Math.max(0, at - 24), at));
  const explained = owner(bracketed);
  if (explained) return { ...explained, basis: 'adjacent' };
  // "erwirbt der Konzern": the one that the text speaks of anyway.
  const behind = text.slice(at + 1, at + 60).replace(/^ \p{Ll}+(?= )/u, '');
  if (
    cue !== null &&
    (words.itself.test(text.slice(cue.end, cue.end + 40)) || words.itself.test(behind))
  )
    return { entity: null, counterparty: null, basis: 'subject', wants: 'organisation' };
  const held =
    cue?.cue.role === 'holder'
      ? nameIn(sentence, words.of, text.slice(cue.end, cue.end + 60))
      : null;
  const possessed = owner(held);
  if (possessed) return { ...possessed, basis: 'of' };
  // "Filiale du groupe Ora, Falk a réalisé $5m": the one behind what it is.
  const fronted = owner(nameIn(sentence, FRONTED, text.slice(0, at)));
  if (fronted) return fronted;
  // "eine halbe Milliarde für Ora eingesammelt": whom the money is for.
  const fed =
    cue?.cue.metric === 'funding'
      ? nameIn(sentence, RAISED_FOR, text.slice(at + 1, at + 40))
      : null;
  const raised = owner(fed);
  if (raised) return { ...raised, basis: 'of' };
  const bidder =
    cue?.cue.metric === 'price' && cue.cue.role === 'deal'
      ? owner(ownerOfForeignBid(sentence, language, Math.min(cue.start, at), at))
      : null;
  if (bidder) return { ...bidder, basis: 'of' };
  /** "Ora, con sede en Falk, que fue": no preposition takes the one that the relative clause is about. */
  const aboutWhom = (name: Mention): Mention | null =>
    sentence.mentions.findLast(
      (one) => one.at < name.at && owner(one) !== null && !isTaken(text.slice(0, one.at), words),
    ) ?? null;
  // "Gegen Ora verhängte die Behörde ein Bußgeld", "a infligé à Ora une amende": who is fined.
  const fined =
    cue?.cue.metric === 'cost' && IMPOSES.test(text)
      ? owner(nameIn(sentence, AGAINST, text))
      : null;
  if (fined) return { ...fined, basis: 'of' };
  // "Ora, qui est ainsi valorisé": the one that the relative clause is about.
  const told =
    cue === null
      ? null
      : nameIn(sentence, RELATIVE, text.slice(Math.max(0, cue.start - 60), cue.start));
  const relative =
    cue?.cue.metric === 'valuation' || (cue?.cue.metric === 'cost' && cue.start < at)
      ? owner(told && isTaken(text.slice(0, told.at), words) ? aboutWhom(told) : told)
      : null;
  if (relative) return relative;
  // "was Ora mit $5m bewertet", "ce qui valorise Ora à $5m": the object of the verb.
  const valued =
    cue?.cue.metric === 'valuation' && cue.start < at
      ? nameIn(sentence, VALUED, text.slice(cue.end, at))
      : null;
  const object = valued && !isTaken(text.slice(0, valued.at), words) ? owner(valued) : null;
  if (object) return object;
  // "hatte ein Angebot von $5m abgelehnt", "valorisant sa cible": the other side, whoever that is.
  const refused =
    cue?.cue.metric === 'price' &&
    OFFER.test(text.slice(cue.start, cue.end)) &&
    REFUSED.test(text.slice(at + 1, at + 90));
  if (
    refused ||
    (cue?.cue.metric === 'valuation' && OTHER_SIDE.test(text.slice(cue.end, cue.end + 40)))
  ) {
    const subject = sentence.mentions.find((mention) => owner(mention) !== null);
    const not = subject ? question.resolve(subject) : null;
    return { ...NOBODY, basis: 'subject', not, sole: true };
  }
  // "Elle a levé $5m, en accueillant Ora": whoever the sentence before is about.
  const pronoun = PRONOUN_FIRST.test(text);
  const from = clauseStart(text, at, words.breaks);
  const free = sentence.mentions.filter(
    (mention) =>
      owner(mention) !== null &&
      !isTaken(text.slice(0, mention.at), words) &&
      !PART.test(text.slice(Math.max(0, mention.at - 60), mention.at)) &&
      !isBracketed(text, mention.at, at) &&
      !CITED.test(text.slice(Math.max(0, mention.at - 24), mention.at)) &&
      !SPEECH.test(text.slice(Math.max(0, mention.at - 90), mention.at)),
  );
  const after = (mention: Mention): boolean =>
    mention.at > at && clauseStart(text, mention.at, words.breaks) === from;
  const first =
    free.find((mention) => mention.at >= from && mention.at < at) ??
    (pronoun ? undefined : free.find(after)) ??
    free.findLast((mention) => mention.at < at);
  if (first === undefined && words.groupsAfter.test(text.slice(at + 1, at + 160))) return NOBODY;
  const found = owner(first ?? null);
  if (!found) return { entity: null, counterparty: null, basis: 'subject', wants: 'organisation' };
  const other =
    cue?.cue.role === 'buyer'
      ? free.find((mention) => mention.at > (first?.at ?? 0) && mention.entity !== found.entity)
      : undefined;
  return { ...found, counterparty: other?.entity ?? null };
}

/** Whether a preposition takes the name that a masked text ends before: "die Offerte von" takes "Falk". */
export function isGoverned(before: string, language: string): boolean {
  const words = FOREIGN_OWNER_WORDS.get(language);
  return words !== undefined && isTaken(before, words);
}

/** "mit den Marken Falk, Ora und": what takes the first of a list takes the others. */
function isTaken(before: string, words: ForeignOwnerWords): boolean {
  const first = before.replace(LIST, '');
  if (HEADED.test(before) && !BARE_PREPOSITION.test(before)) return false;
  return (
    words.governed.test(before) ||
    (first !== before && words.governed.test(first)) ||
    (words.german && GERMAN_CHAIN.test(first))
  );
}

/** "La néobanque pour indépendants Falk": who opens a sentence with what it is, up to the name. */
const HEADED =
  /^(?:La|Le|L['’]|Une|Un|El|Una) ?(?!société|groupe|chiffre|valorisation|filiale|offre)[\p{Ll}-]+(?: (?!(?:a|ont|est|sont|va|vont|que|qui|ha|han|es|son|va) )[\p{Ll}’'-]+){1,5} $/u;
const BARE_PREPOSITION =
  /(?<!\p{L})(?:de|du|des|d['’]|par|avec|chez|pour|à|au|en|sur|contre|selon|con|por|para|según|del|al|y|et)(?: (?:la|le|les|el))? $/u;

function clauseStart(text: string, at: number, breaks: RegExp): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(breaks)) start = match.index + match[0].length;
  return start;
}

/** "$5m wurden in Berliner Unternehmen investiert": into many. */
const INTO_KIND =
  /^[^.;\uE000-\uEFFF]{0,110}(?<!\p{L})(?:wurden?|flossen|floss|sind) [^.;\uE000-\uE7FF]{0,120}(?<!\p{L})in (?:\p{L}+ ){0,2}(?:Start-?ups|Unternehmen|Jungunternehmen|Firmen|Gründungen)(?!\p{L})/u;
const FRONTED =
  /^(?:Filiale|Spécialiste|Leader|Fabricant|Propriété|Spécialisée?|Fondée?|Créée?|Basée?|Installée?|Née?|Détenue?|Filial|Especializad[oa]|Fundad[oa]|Con sede)\s[^.;]{3,120}, ([\uE000-\uE7FF]) (?:a|ont|est|va|prévoit|ha|es|va|\p{Ll}+)\s[^,;]*$/u;
const BRACKET =
  /([\uE000-\uE7FF]) \((?:(?:rund|knapp|etwa|environ|près de|cerca de|unos|cirka|ca\.) )?$/u;
const RAISED_FOR = /^ (?:\p{Ll}+ )?(?:für|pour|para|för) ([\uE000-\uE7FF])(?!\p{L})/u;

/** What several have together is none of theirs. */
const JOINT =
  /(?<!\p{L})(?:gemeinsame[nrs]?|zusammen|kombinierte[nrs]?|combinée?s?|cumulée?s?|conjunt[oa]s?|combinad[oa]s?|sammanlag(?:d|t|da))(?!\p{L})[^,;]{0,70}$/iu;

const OTHER_SIDE =
  /^ (?:\p{Ll}+ ){0,2}(?:(?:sa cible|son (?:rival|concurrent)|den Rivalen|das Ziel|su rival)(?!\p{L})|(?:l['’]|(?:le|la) )\p{Ll}+ (?:\p{Ll}+ )?(?:à|pour|entre) )/u;

const OFFER = /angebot|offerte|gebot|offre|oferta|bud/i;
const REFUSED =
  /(?<!\p{L})(?:abgelehnt|zurückgewiesen|ausgeschlagen|unzureichend|zu niedrig|rejetée?|refusée?|déclinée?|repoussée?|rechazad[oa]|avvisat|avböjt)(?!\p{L})/u;
/** "nach einer Meldung der Agentur Ora" */
const CITED =
  /(?<!\p{L})(?:Nachrichtenagentur|Agentur|Zeitung|Wochenzeitung|agence|journal|quotidien|agencia|diario|tidningen) $/u;

const LIST = /(?:[\uE000-\uE7FF](?:, | und | et | y | och | sowie ))+$/u;

/** "für den Chemiekonzern Falk": a noun stands between preposition and name. */
const GERMAN_CHAIN =
  /(?<!\p{L})(?:von|vom|mit|für|bei|beim|durch|gegen|gegenüber|zum|zur) (?:(?:der|die|das|den|dem|des|ein\p{Ll}*|sein\p{Ll}*|ihr\p{Ll}*) )?(?:(?:\p{Lu}+-)?\p{Ll}+ )?\p{Lu}[\p{L}-]+ $/u;

const VALUED =
  /^ (?:(?:le|la|les|l'|den|die|das|der|el) ?)?(?:(?!à |mit |en |till )[\p{L}-]+ ){0,2}?([\uE000-\uE7FF])/u;

/** "su filial multiservicios Falk", "ihre Tochter Falk": a part of the one that acts. */
const PART =
  /(?<!\p{L})(?:su|sus|son|sa|ses|leur|ihre[rnms]?|seine[rnms]?|sin|sitt) (?:\p{L}+ ){0,2}?(?:filial(?:e|es)?|unidad|división|marca|marque|Tochter(?:firma|gesellschaft|unternehmen)?|Sparte|Marke|dotterbolag(?:et)?)(?: \p{L}+){0,2} $/u;

/** "Falk (Ora, Lund) lève": who stands in brackets explains another. */
function isBracketed(text: string, at: number, amount: number): boolean {
  const open = text.lastIndexOf('(', at);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return open >= 0 && close > at && !(open < amount && amount < close);
}

const PRONOUN_FIRST =
  /^(?:Elle|Il|Ils|Elles|Sie|Er|Es|Ella|Ellos|Ellas|Han|Hon|Det|Den) (?=\p{Ll})/u;

const IMPOSES =
  /(?<!\p{L})(?:verhäng\p{L}+|auferleg\p{L}+|inflig\p{L}+|impos(?:é|ée|ées|és|e|ent|a)|impus\p{L}+|impuesto|impuesta|impone|utdöm\p{L}+|ålagt|ålade)(?!\p{L})/iu;
const AGAINST =
  /(?<!\p{L})(?:gegen|à|a|mot|contra|sur) (?:(?:die|den|das|la|le|les|el|los|las) ?)?(?:[\p{Ll}’'-]+ ){0,2}([\uE000-\uE7FF])/iu;
const RELATIVE = /([\uE000-\uE7FF]),? (?:qui|que|der|die|das|som) (?:\p{L}+ ){0,4}$/u;

/** "…, berichtete zuvor die Agentur Ora", "…, a indiqué Ora": who says it. */
const SPEECH =
  /(?:[,«»“”"] ?)(?:sagte|sagt|teilte|berichtete|berichtet|meldete|meldet|schreibt|erklärte|hieß es|kündigte|so|a (?:indiqué|annoncé|déclaré|précisé|expliqué)|indique|annonce|écrit|rapporte|précise|explique|selon|dijo|informó|explicó|señaló|según|sade|säger|skriver|rapporterar|enligt)\s(?:[\p{L}’'-]+\s){0,4}$/u;
