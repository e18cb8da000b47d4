import type { CuePlace } from './find-cues.ts';

/** What an amount and its surroundings say about being the price of one share, coin or barrel. */
export interface UnitPriceQuestion {
  /** The masked sentence. */
  readonly text: string;
  /** Offset of the amount in it. */
  readonly at: number;
  /** The amount as printed. */
  readonly printed: string;
  readonly value: number | null;
  readonly chosen: { readonly place: CuePlace; readonly distance: number } | null;
  /** Whether the amount before this one was such a price. */
  readonly afterUnitPrice: boolean;
}

/** Whether an amount is the price of one share, coin or barrel, which is no figure: "the stock fell 3% to $35.20". */
export function isUnitPrice(question: UnitPriceQuestion): boolean {
  const { text, at, printed, value, chosen, afterUnitPrice } = question;
  if (value === null || value >= 200_000 || SCALED.test(printed)) return false;
  const left = text.slice(Math.max(0, at - 240), at);
  const near = chosen !== null && chosen.distance < 1 && chosen.place.cue.role !== 'doer';
  if (near) return false;
  if (TRADED.test(left) && MOVED.test(left)) return true;
  if (RECEIVED.test(left)) return true;
  return afterUnitPrice && (chosen === null || chosen.distance > 3);
}

const SCALED = /\p{L}{2,}$|\d\s?[kKmMbBtT]n?$/u;
const TRADED =
  /\b(?:shares?|stocks?|scrip|counter|adrs?|units|brent|crude|wti|oil|gold|silver|copper|bitcoin|ether|ethereum|token|coin|cryptocurrency)\b/i;
const MOVED =
  /\b(?:closed?|closing|rose|fell|slid|slumped|jumped|dropped|dipped|climbed|gained|tanked|trad(?:es?|ed|ing)|opened|ended|settled?|plunged|surged|soared|rallied|down|up|hit|touched|at|per cent|percent|%|high|low|worth|buy)\b[^;]*$/i;
const RECEIVED =
  /\b(?:share|stock)holders\b[^.;]{0,40}\b(?:receives?|gets?|paid|offered)\b[^.;]{0,20}$/i;
