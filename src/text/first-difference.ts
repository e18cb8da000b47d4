/** Letters shown before the first difference, to find the place by. */
const LEAD = 40;
/** Letters shown in all. */
const SHOWN = 120;

/** The same stretch of two texts around the place where they first differ, to be shown one beside the other. */
export function firstDifference(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const from = at > LEAD ? at - LEAD : 0;
  return [excerpt(a, from), excerpt(b, from)];
}

function excerpt(text: string, from: number): string {
  const end = from + SHOWN;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}
