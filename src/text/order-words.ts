import type { Clause } from './find-clauses.ts';

/** "then" when the words about an action say that it came after what was told before it; null when they say nothing. */
export function orderWords(
  text: string,
  clauses: readonly Clause[],
  index: number,
  at: number,
): 'then' | null {
  const clause = clauses[index];
  if (!clause) return null;
  const before = text.slice(clause.start, at);
  const around = text.slice(Math.max(clause.start, at), at + 40);
  return THEN.test(before) || /^(?:then|subsequently|later)\s/.test(around) ? 'then' : null;
}

const THEN =
  /(?:^|\b)(?:[Tt]hen|[Ss]ubsequently|[Aa]fterwards?|[Tt]hereafter|[Aa]fter that|[Ff]ollowing that|[Ii]n response|[Ll]ater|[Dd]ays later|[Ww]eeks later|[Mm]onths later)\b,?\s[^.;]{0,60}$/;
