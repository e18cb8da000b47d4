/** Where an action is told, as offsets in the document. */
export interface ToldAt {
  readonly place: { readonly start: number; readonly end: number };
  /** Its clause. */
  readonly from: number;
  readonly to: number;
  /** Its verb. */
  readonly verb: number;
  /** Whether it tells results, whose period is not the time of the telling. */
  readonly reports: boolean;
}

/** Index of the date nearest to a verb, in its clause or at the opening of its sentence; null when there is none. */
export function nearestDate(
  text: string,
  dates: readonly { readonly start: number; readonly end: number }[],
  { place, from, to, verb, reports }: ToldAt,
): number | null {
  let best: { index: number; away: number } | null = null;
  for (const [index, date] of dates.entries()) {
    if (date.start < place.start || date.end > place.end) continue;
    // "its June 2012 breakdown": the date of something else.
    if (DESCRIBES.test(text.slice(Math.max(place.start, date.start - 24), date.start))) continue;
    if (text[date.end] === '-') continue;
    if (reports && PERIOD.test(text.slice(date.start, date.end))) continue;
    const inside = date.start >= from && date.end <= to;
    // What opens the sentence dates all of it.
    const opens = date.start - place.start < 12;
    // "in 2005, when Falk bought it"
    const when = date.end <= from && /^,? when\s$/.test(text.slice(date.end, from));
    if (!inside && !opens && !when) continue;
    const away = Math.abs(date.start - verb) + (inside || when ? 0 : 200);
    if (best === null || away < best.away) best = { index, away };
  }
  return best?.index ?? null;
}

const DESCRIBES =
  /(?:\b(?:its|their|his|her|an?)|['’]s|(?<!\b(?:in|on|during|for|by|since|until|from|at|of|to)\s)\bthe)\s$/i;
const PERIOD = /quarter|half|year|\b(?:q[1-4]|h[12]|\d{4})\b/i;
