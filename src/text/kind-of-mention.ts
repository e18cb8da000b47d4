import type { EntityKind } from '../domain/entity.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Part } from './line-parts.ts';
import {
  CORPORATE_SUFFIXES,
  HONORIFICS,
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  PRODUCT_NOUNS,
} from './name-words.ts';
import { PLACE_NAMES } from './place-names.ts';

/** Characters of context that are read on either side. */
const REACH = 60;

const PERSON_BEFORE = new RegExp(
  `(?:\\b(?:${PERSON_NOUNS})(?: (?:of|at|for) [^,.;:]{1,40},|,)? |\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\\. |\\b(?:told by|born) )$`,
  'i',
);
const PERSON_AFTER = new RegExp(
  `^(?:, (?:who\\b|\\d{2}[,.]|(?:a |an |the |its |\\p{L}+['’]s |former |senior |chief |founding |managing |executive |vice |deputy |global )*(?:${PERSON_NOUNS})\\b)| (?:said|says|told|tweeted|wrote|added(?! (?:\\d|about|around|nearly|an? ))|argued|believes|thinks|posted|joked|testified|recalled|resigned|retired|died|was born|later started|left the|(?:has |had )?(?:stepped (?:down|back|aside|up)|was (?:appointed|promoted|hired|sacked|elected|jailed|arrested|convicted)))\\b|-founded\\b|['’]s (?:wife|husband|lawyer|feud|tweet|attorney|testimony))`,
  'iu',
);
const ORGANISATION_BEFORE = new RegExp(`\\b(?:${ORGANISATION_NOUNS}) $`, 'i');
const ORGANISATION_AFTER = new RegExp(
  `^(?:,? (?:which|a|an|the)(?: [\\p{L}-]+){0,5} (?:${ORGANISATION_NOUNS})\\b|['’]s (?:chief|ceo|cfo|valuation|revenue|shares|stock|board|products|product|technology|ai|models?|headquarters|investors|shareholders|employees|engineers|market value|earnings|profits?|sales|customers|spokes\\p{L}+|parent|core|outputs?|philosophy|position|infrastructure)| (?:shares|stock|investors|engineers|employees|executives|raised|acquired|employs|was founded|is valued|was valued|competes|competed|filed|unveiled|has raised|has signed|will provide|co-founder|ceo|inc|corp|ltd)\\b)`,
  'iu',
);
/** What companies do: one word that opens a sentence and does it is a name, unless it is the plural of a trade. */
const COMPANY_ACTS =
  /^ (?:has |have |had |will )?(?:also |now |recently |today )?(?:acquires?|acquired|makes|develops|employs|buys?|bought|sells?|sold|signs?|signed|raises|raised|posts?|posted|lands?|landed|secures?|secured|merges?|merged|unveils?|unveiled|launch(?:es|ed)?|borrow(?:s|ed)|leases?|leased|loses|lost|(?:reports?|reported|records?|recorded|booked|earned|made) (?:an? |its |net |revenues?|sales|profits?|loss(?:es)?|earnings|turnover|first|second|third|fourth|full|quarterly|annual|record|[$€£¥₹]))(?![\p{L}])/u;

/** "Ostrel Money said it was reviewing": people do not speak of themselves so. */
const SPEAKS_OF_ITSELF =
  /^ (?:said|says)(?: (?:on \p{L}+day|in a statement))?(?: that)? (?:it (?:(?:had|has|will|would) (?!be\b|been\b|take\b)|(?:is|was) \p{Ll}+ing\b|plans?\b|expects?\b|expected\b|planned\b)|its (?:own |board|offer|bid|profit|revenue|sales|shares))/u;

const PRODUCT_BEFORE =
  /(?:\b(?:its|his|her|their|own|called|named|known as|like|dubbed|launching|launched)(?: [\p{Ll}-]+){0,3} |\b(?:maker|makers|creator|creators) of (?:the )?|\p{Lu}[\p{L}]+['’]s )$/u;
/** "Falk navigation system", not "Falk makes software" and "Falk launched an app". */
const PRODUCT_AFTER = new RegExp(
  `^ (?:\\p{Lu}{2,3} |(?!\\p{Ll}+(?:[^s]s|ed) )[\\p{Ll}-]+ )?(?:${PRODUCT_NOUNS})\\b`,
  'u',
);
// Not: "a stake in", "invested in".
const PLACE_BEFORE =
  /(?<!\b(?:invest\p{L}*|stakes?|shares?|interests?|holdings?|partners?|buyers?|confidence|trust|believes?|equity|positions?)\s)\b(?:in|near|across|throughout|outside|around) $/iu;

/** "der Konzern aus Falkstadt", "basée à Falkville": where a company has its seat, in other languages. */
const FOREIGN_SEAT =
  /(?<!\p{L})(?:(?:\p{L}*[Kk]onzern|\p{L}*[Uu]nternehmens?|\p{L}*[Ff]irma|\p{L}*hersteller|\p{L}*anbieter|\p{L}*bauer|\p{L}*händler|\p{L}*bank|Start-up|Startup|AG|SE|GmbH) aus|(?:Sitz|Zentrale|Standort|ansässig|Werk|Fabrik) in|basée?s? à|siège (?:social )?à|située?s? à|installée?s? à|ville de|usine de|site de|région de|département de|commune de|port de|près de|[Dd]ans la|[Dd]ans le|sede en|ubicad[oa]s? en|ciudad de|(?:fábrica|planta) (?:de|en)|base en|(?:baserat|baserade|säte|huvudkontor|fabriken?) i) $/u;

/** What a company is called in front of its name, in other languages. */
const FOREIGN_BEFORE =
  /(?<!\p{L})(?:\p{L}*-?(?:[Bb]ank|[Kk]onzern|[Uu]nternehmen|[Ff]irma|[Ss]tart-?[Uu]p|[Hh]ersteller|[Aa]nbieter|[Dd]ienst|[Hh]ändler|[Vv]ersicherer|[Bb]etreiber)|groupe|société|entreprise|néobanque|empresa|compañía|bolaget|koncernen) $/u;

/** "N26", "Falk 2" */
const NUMBERED = /\p{L}-?\d/u;

/** How the two patterns above end. */
const SEAT_ENDS: ReadonlySet<string> = new Set(['aus', 'in', 'à', 'de', 'en', 'i', 'la', 'le']);
const PLACE_ENDS: ReadonlySet<string> = new Set(
  'in near across throughout outside around'.split(' '),
);

/** What a name in its place is, by its own words and those around it; null when they do not tell. */
export function kindOfMention(
  text: string,
  mention: Part & { readonly text: string },
): EntityKind | null {
  const own = kindOfName(mention.text);
  // "N26" may be a product and may be a bank: the words beside it tell.
  const weak = isWeakKind(own, mention.text);
  if (own !== null && !weak) return own;
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const after = text.slice(mention.end, mention.end + REACH);
  const single = !mention.text.includes(' ');
  // All that is read before a name ends with a space.
  const spaced = before.endsWith(' ');
  if (spaced && (PERSON_BEFORE.test(before) || HONORIFIC_BEFORE.test(before))) return 'person';
  if (ORGANISATION_AFTER.test(after) || (spaced && ORGANISATION_BEFORE.test(before)))
    return 'organisation';
  if (spaced && FOREIGN_BEFORE.test(before)) return 'organisation';
  // Most names stand behind no preposition: the long patterns are tried behind their last word only.
  const last = spaced ? before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1) : '';
  if (SEAT_ENDS.has(last) && FOREIGN_SEAT.test(before)) return 'place';
  if (SPEAKS_OF_ITSELF.test(after)) return 'organisation';
  if (PERSON_AFTER.test(after))
    return /^ (?:said|says|told|wrote|added|argued|posted)/.test(after) && single ? null : 'person';
  if (single && isCompanyLike(mention.text) && COMPANY_ACTS.test(after)) return 'organisation';
  if (PRODUCT_AFTER.test(after)) return 'product';
  if (PRODUCT_BEFORE.test(before) && single && !ofPlace(before)) return 'product';
  if (weak) return COMPANY_ACTS.test(after) ? 'organisation' : own;
  return PLACE_ENDS.has(last.toLowerCase()) &&
    PLACE_BEFORE.test(before) &&
    /^[,.]/.test(after) &&
    !/\p{Ll}\p{Lu}/u.test(mention.text)
    ? 'place'
    : null;
}

/** "Norway’s Falk": what a country has is a company rather than a product. */
function ofPlace(before: string): boolean {
  const holder = /(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)['’]s $/u.exec(before)?.[1];
  return holder !== undefined && (PLACE_NAMES.has(holder) || /\p{Ll}shire$/u.test(holder));
}

/** Not the plural of a trade ("Bakers") and none of those who act together ("Management"). */
function isCompanyLike(word: string): boolean {
  return !GROUPS.has(word) && !/[^sui]s$/.test(word);
}

const GROUPS: ReadonlySet<string> = new Set(
  'Management Government Parliament Congress Staff Everyone Everybody Somebody Nobody Neither Both Police Opposition Prosecution Turnover Profit Revenue Income Production Demand Labour Labor Inflation Trade Shareholder People Children Women Men'.split(
    ' ',
  ),
);

const HONORIFIC_BEFORE = new RegExp(`\\b(?:${[...HONORIFICS].join('|')})\\.? $`);

/** Where shares are traded: in these texts a place, and nobody who earns or pays. */
const EXCHANGES: ReadonlySet<string> = new Set(
  'NYSE Nasdaq NASDAQ BSE NSE LSE ASX TSX AMEX HKEX SGX Nifty Sensex Xetra Euronext'.split(' '),
);

/** "LONDON": the place of a dateline. */
function inSmallLetters(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** Whether the words beside a name tell better what it is: "N26" may be a bank, and "Saint Jean" a group. */
export function isWeakKind(kind: EntityKind | null, name: string): boolean {
  return (
    (kind === 'product' && NUMBERED.test(name)) ||
    (kind === 'place' && /^(?:Saint|San|Santa|Port|Fort) /.test(name))
  );
}

/** What a name is by its own words alone. */
export function kindOfName(name: string): EntityKind | null {
  if (
    PLACE_NAMES.has(name) ||
    /^\p{Lu}\p{Ll}{2,}shire$/u.test(name) ||
    EXCHANGES.has(name) ||
    (/^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(name) && PLACE_NAMES.has(inSmallLetters(name))) ||
    /^(?:Lake|Mount|Cape|Port|Fort|San|Santa|Saint) \p{Lu}|(?:City|County|Island|Islands|River|Valley|Beach|Street|Avenue|Province|Bay)$/u.test(
      name,
    )
  )
    return 'place';
  if (
    /^(?:Olympics|Olympic Games|Paralympics)$/.test(name) ||
    / (?:Jubilee|Championships?|Act|Bill|Treaty|Accords?|Awards?|Prize|Cup|Index|Sensex|Olympics|Games|Festival|Summit|Conference)$/.test(
      name,
    )
  )
    return 'product';
  if (name.includes(' & ')) return 'organisation';
  const words = name.split(' ');
  const last = words[words.length - 1]!.replace(/\.$/, '');
  if (
    words.length > 1 &&
    (CORPORATE_SUFFIXES.has(last) || words.some((word) => ORGANISATION_WORDS.has(word)))
  ) {
    return 'organisation';
  }
  if (words.length >= 2 && words.length <= 4 && GIVEN_NAMES.has(words[0]!)) return 'person';
  if (NUMBERED.test(name)) return 'product';
  return null;
}
