/**
 * The letters with which the matches of a pattern's source may begin: one to `most` of each way to begin. Null when that is
 * not plain to see. Reads what the tables of cues are written in: letters, groups, options and lookarounds.
 */
export function patternHeads(source: string, most = 2): ReadonlySet<string> | null {
  const heads = headsOf(source);
  return heads === null ? null : new Set(heads.map((head) => head.slice(0, most)));
}

/** The source without the group that it begins with and that may be missing: what every match holds. */
export function patternTail(source: string): string {
  const end = source.startsWith('(?:') ? groupEnd(source) : 0;
  const quantifier = end === 0 ? null : QUANTIFIER.exec(source.slice(end));
  return quantifier === null ? source : source.slice(end + quantifier[0].length);
}

const LETTERS = /^[a-z]+/;
const QUANTIFIER = /^(?:[?*]|\{0,\d*\})/;

function headsOf(source: string): string[] | null {
  if (source === '') return null;
  const ways = alternativesOf(source);
  if (ways.length > 1) return union(ways.map(headsOf));
  if (source.startsWith('(?')) {
    const end = groupEnd(source);
    const rest = source.slice(end);
    if (!source.startsWith('(?:')) return headsOf(rest);
    const quantifier = QUANTIFIER.exec(rest)?.[0] ?? '';
    const inside = headsOf(source.slice(3, end - 1));
    return quantifier === '' ? inside : union([inside, headsOf(rest.slice(quantifier.length))]);
  }
  const letters = LETTERS.exec(source)?.[0] ?? '';
  if (letters === '') return null;
  const rest = source.slice(letters.length);
  const quantifier = QUANTIFIER.exec(rest)?.[0];
  if (quantifier === undefined) return letters.length > 1 ? [letters] : oneLetter(letters, rest);
  // The last letter may be missing.
  const sure = letters.slice(0, -1);
  if (sure.length > 1) return [sure];
  return sure === '' ? union([[letters], headsOf(rest.slice(quantifier.length))]) : [sure];
}

/** A letter alone, with that behind it where it is plain to see. */
function oneLetter(letter: string, rest: string): string[] {
  const next = /^[ -]/.exec(rest)?.[0] ?? '';
  return [letter + next];
}

function union(heads: readonly (string[] | null)[]): string[] | null {
  return heads.includes(null) ? null : heads.flatMap((some) => some ?? []);
}

/** The alternatives of a source, outside of its groups. */
function alternativesOf(source: string): string[] {
  const ways: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') at = at + groupEnd(source.slice(at)) - 1;
    else if (source[at] === '|') {
      ways.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...ways, source.slice(start)];
}

/** Where the group ends with which a source begins. */
function groupEnd(source: string): number {
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') open++;
    else if (source[at] === ')' && --open === 0) return at + 1;
  }
  return source.length;
}
