import type { Metric } from '../domain/figure.ts';
import type { CuePlace } from './find-cues.ts';

/** The ISO 8601 duration over which an amount of a flow runs, from the words about its cue; null for stocks and one-offs. */
export function periodOf(
  text: string,
  at: number,
  metric: Metric,
  cue: CuePlace | null,
): string | null {
  if (!FLOWS.has(metric)) return null;
  const from = cue === null ? at : Math.min(cue.start, at);
  const to = cue === null ? at : Math.max(cue.end, at + 1);
  // What belongs to the next amount tells nothing of this one.
  const after = text.slice(to, to + 45).split(/[,;\uE800-\uEFFF]| and | while | but /)[0] ?? '';
  const near = text.slice(Math.max(0, from - 40), to) + after;
  if (YEARLY.test(near)) return 'P1Y';
  if (QUARTERLY.test(near)) return 'P3M';
  if (MONTHLY.test(near)) return 'P1M';
  return null;
}

const FLOWS: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'loss', 'cost']);
const YEARLY =
  /\b(?:annual|annuali[sz]ed|yearly|arr|run[- ]rate|full-year|(?:fiscal|financial) (?:year|20\d\d)|for the year|last year|in 20\d\d|fy ?'?\d\d)\b/i;
const QUARTERLY =
  /\b(?:quarterly|(?:first|second|third|fourth|latest|last|holiday|same|this)[- ]quarter|q[1-4]|(?:three months|quarter) (?:ended|ending|to)|the quarter|in the (?:\p{Ll}+ )?quarter)\b/iu;
const MONTHLY = /\b(?:monthly|a month)\b/i;
