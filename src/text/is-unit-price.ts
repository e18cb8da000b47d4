import type { CuePlace } from './find-cues.ts';
import { smallestSize } from './smallest-size.ts';

/** What an amount and its surroundings say about being the price of one share, coin or barrel. */
export interface UnitPriceQuestion {
  /** The masked sentence. */
  readonly text: string;
  /** Offset of the amount in it. */
  readonly at: number;
  /** The amount as printed. */
  readonly printed: string;
  readonly value: number | null;
  readonly currency: string | null;
  readonly chosen: { readonly place: CuePlace; readonly distance: number } | null;
  /** Whether the amount before this one was such a price. */
  readonly afterUnitPrice: boolean;
  /** Whether the text tells of somebody who would buy a company: no such offer is so small. */
  readonly inTakeover: boolean;
}

/** Whether an amount is the price of one share, coin or barrel, which is no figure: "the stock fell 3% to $35.20". */
export function isUnitPrice(question: UnitPriceQuestion): boolean {
  const { text, at, printed, value, chosen, afterUnitPrice } = question;
  if (value === null || value >= 200_000 || SCALED.test(printed)) return false;
  const left = text.slice(Math.max(0, at - 240), at);
  if (isPartOfOffer(question, value)) return true;
  if (LISTED.test(left) || NOTED.test(left) || RENTED.test(left)) return true;
  const near = chosen !== null && chosen.distance < 1 && chosen.place.cue.role !== 'doer';
  if (near) return false;
  if (TRADED.test(left) && MOVED.test(left)) return true;
  if (RECEIVED.test(left)) return true;
  if (HIGH.test(left) || QUOTED.test(text.slice(at + 1, at + 60))) return true;
  return afterUnitPrice && (chosen === null || chosen.distance > 3);
}

/** "£21 in cash and £26 of new shares", "the cash in its offer to $30": no company costs so little. */
function isPartOfOffer(
  { text, currency, chosen, inTakeover }: UnitPriceQuestion,
  value: number,
): boolean {
  const metric = chosen?.place.cue.metric;
  return (
    (metric === 'price' || metric === undefined || metric === 'investment') &&
    value < smallestSize(currency) &&
    OFFER.test(text) &&
    (inTakeover || SHARES.test(text))
  );
}

const OFFER =
  /\b(?:take-?overs?|bids?|bidding|offers?|offered|mergers?|acquisitions?|acquir\p{Ll}+|proposals?|buy-?outs?|deal|approach|(?:\p{L}*)angebots?|offerten?|gebot(?:s|e|en)?|\p{L}*übernahme\p{L}*|bietet|bieten|geboten|offres?|opa|rachat|racheter|oferta|opa|bud|budet)(?!\p{L})/iu;
const SHARES =
  /\b(?:shares|per share|a share|(?:share|stock)holders?|stock|cash|\p{L}*aktien?|aktion[äa]r\p{L}*|anteilss?chein\p{L}*|actions?|titres?|participation|actionnaires|acciones|aktier?)(?!\p{L})/iu;

const SCALED =
  /\d\s?-?(?:[kmbt]n?|mln|bln|trn|cr|mio|mrd)\b|(?<!\p{L})(?:thousand|mil\p{L}*|billi?on\p{L}*|trillion\p{L}*|crores?|lakhs?|tausend|tusen)(?!\p{L})/iu;
const TRADED =
  /\b(?:shares?|stocks?|scrip|counter|adrs?|units|brent|crude|wti|oil|gold|silver|copper|bitcoin|ether|ethereum|token|coin|cryptocurrency)\b/i;
const MOVED =
  /\b(?:closed?|closing|rose|fell|slid|slumped|jumped|dropped|dipped|climbed|gained|tanked|trad(?:es?|ed|ing)|opened|ended|settled?|plunged|surged|soared|rallied|down|up|hit|touched|at|per cent|percent|%|high|low|worth|buy)\b[^;]*$/i;
/** "hit a new high of $5", "priced its shares at $5", "the IPO price of $5". */
const HIGH =
  /\b(?:(?:new|record|fresh|day's|session|intraday|52-week|all-time|lifetime|year|month) (?:high|low)s? (?:of|at)|(?:ipo|offer|issue|listing|debut|floor|opening|closing|last) price(?: (?:range|band))? (?:of|at|was|is)(?: up to)?|price (?:range|band) (?:of|at|between)(?: up to)?|(?:shares?|stock|scrip|units?) (?:were|was|are|is) (?:fetching|quoting|quoted at|changing hands at|valued at)|fetching) $/i;
/** "$5, up 3%", "$5 on the BSE", "$5 a piece". */
const QUOTED =
  /^(?: \([+−–-]\s?\d|,? (?:up|down|higher|lower)(?: by)? \d[\d.,]*\s?(?:%|per ?cent)| (?:on|at) (?:the )?(?:BSE|NSE|NYSE|Nasdaq|New York Stock|London Stock)|,? a 0?\d[\d.]*(?:%| per ?cent) premium|,? against the (?:euro|dollar|greenback|pound|yen|yuan|rupee|rouble|franc)\b)/i;
/** "die Aktie notiert mit", "l'action cote à". */
const NOTED =
  /(?<!\p{L})(?:(?:aktie|papier|titel)\s(?:kostete?|schloss|fiel|stieg|sprang|legte)|notier(?:t|te|en|ten)|kotier(?:t|te)|cotait|cote|cotée?)(?!\p{L})(?:[^;.]|\.(?=\d)){0,40} (?:mit|bei|zu|auf|rund|bereits|à) $/iu;
/** "Ora (+0.3% à 18.96 euros)": how a page quotes a share. */
const LISTED = /\([+−–-]\s?\d[\d.,]*\s?% (?:à|at|auf|bei|a|till) $/;
/** "units renting for more than $3,000 per month" */
const RENTED =
  /\b(?:rent(?:ing|s|ed|als)?|let|leased) (?:out )?(?:for|at|from|between) (?:[\p{Ll}]+ ){0,3}$/u;
const RECEIVED =
  /\b(?:share|stock)holders\b[^.;]{0,40}\b(?:receives?|gets?|paid|offered)\b[^.;]{0,20}$/i;
