import type { ReliabilityCell, ReliabilityCriterion, ReliabilityRow } from './series.ts';

/** One signal in a sentence without its full stop. */
export function cellWords(
  row: ReliabilityRow,
  criterion: ReliabilityCriterion,
  cell: ReliabilityCell | null,
): string {
  const { raw, score, override, why } = cell ?? { raw: '', score: null, override: null, why: '' };
  const mark = score === null ? 'not stated' : `${Math.round(score * 100)} of 100`;
  const set = override
    ? ` (set by a person; computed ${override.computed === null ? 'not stated' : Math.round(override.computed * 100)}: ${override.reason})`
    : '';
  return `${row.name}, ${criterion.name}: ${[raw, mark].filter((part) => part !== '').join(', ')}${set}${why === '' ? '' : `. ${why.replace(/\.$/, '')}`}`;
}

/** The grade of a source in words, with what it rests on. */
export function gradeWords(row: ReliabilityRow): string {
  const { letter, letterRange, basis } = row;
  const range =
    letterRange[0] === letterRange[1] ? '' : ` (${letterRange[0]} to ${letterRange[1]})`;
  const grounds = basis === 'document' ? 'document only' : 'with track record';
  return letter === 'F' ? 'F: cannot be judged' : `${letter}${range}, ${grounds}`;
}

/** Score, interval and coverage of a source in words. */
export function scoreWords({ score, low, high, coverage }: ReliabilityRow): string {
  return `${Math.round(score)} of 100, between ${Math.round(low)} and ${Math.round(high)}, ${Math.round(coverage * 100)} % known`;
}
