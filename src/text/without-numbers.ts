import { numbersIn } from './numbers-in.ts';

/** Words that lead to a time and mean nothing without it. */
const LEAD = /\s+(?:in|on|at|by|since|from|during)\s+$/i;

/** A title without its amounts and dates, which another telling may not share: "Acme raised … from Bolt". */
export function withoutNumbers(title: string): string {
  return numbersIn(title)
    .toReversed()
    .reduce(
      (text, { start, end, kind }) =>
        `${kind === 'date' ? text.slice(0, start).replace(LEAD, ' ') : text.slice(0, start)}…${text.slice(end)}`,
      title,
    )
    .replace(/[\s…]+$/, '');
}
