/** How much of what keeps parsers of Markdown busy a text may hold. */
export interface TangleLimits {
  /** Markers of lists and quotes in a row at the start of one line: cubic time in their number. */
  readonly markers: number;
  /** White space at the start of a line, in characters: a level of a list for every two or so. */
  readonly indent: number;
  /** Signs in one paragraph that may open emphasis, code, a link, markup or an expression: quadratic time. */
  readonly signs: number;
  /** The same in the whole text. */
  readonly signsInAll: number;
  /** Signs behind a backslash, in one paragraph and in the whole text: text, but the parser joins it sign by sign. */
  readonly escapes: number;
  readonly escapesInAll: number;
  /** Lines of one paragraph, such as rows of a table. */
  readonly lines: number;
}

/** Of a record's body: prose needs no more. */
const BODY: TangleLimits = {
  markers: 12,
  indent: 64,
  signs: 500,
  signsInAll: 10_000,
  lines: 20_000,
  escapes: 20_000,
  escapesInAll: 60_000,
};

/** Of a document, whose page may come with hundreds of links in a row: up to some seconds of reading. */
export const DOCUMENT_LIMITS: TangleLimits = {
  markers: 40,
  indent: 120,
  signs: 2000,
  signsInAll: 40_000,
  lines: 5000,
  escapes: 8000,
  escapesInAll: 60_000,
};

const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const SIGNS = new Set(['[', '*', '_', '`', '<', '{']);

/** The first place of a text that would keep a parser busy for long; null for every text that people write. */
export function findTangle(
  body: string,
  limits: TangleLimits = BODY,
): { readonly line: number; readonly found: string } | null {
  const inAll = { signs: 0, escapes: 0 };
  const inParagraph = { signs: 0, escapes: 0, lines: 0 };
  for (const [index, line] of body.split(/\r\n|[\r\n]/).entries()) {
    const markers = MARKERS.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    if (markers > limits.markers)
      return { line: index + 1, found: `${markers} markers of lists or quotes in a row` };
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indent > limits.indent && indent < line.length)
      return { line: index + 1, found: `${indent} spaces before the text` };
    if (line.trim() === '') Object.assign(inParagraph, { signs: 0, escapes: 0, lines: 0 });
    else inParagraph.lines++;
    const { signs, escapes } = countSigns(line);
    inParagraph.signs += signs;
    inParagraph.escapes += escapes;
    inAll.signs += signs;
    inAll.escapes += escapes;
    const most: readonly (readonly [number, number, string])[] = [
      [inParagraph.lines, limits.lines, 'lines without a break'],
      [inParagraph.signs, limits.signs, 'signs of markup'],
      [inAll.signs, limits.signsInAll, 'signs of markup'],
      [inParagraph.escapes, limits.escapes, 'signs behind a backslash'],
      [inAll.escapes, limits.escapesInAll, 'signs behind a backslash'],
    ];
    const broken = most.find(([number, limit]) => number > limit);
    if (broken) return { line: index + 1, found: `more than ${broken[1]} ${broken[2]}` };
  }
  return null;
}

/** Signs of markup; one behind a backslash is text. */
function countSigns(line: string): { readonly signs: number; readonly escapes: number } {
  let signs = 0;
  let escapes = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '\\') {
      escapes++;
      i++;
    } else if (SIGNS.has(char)) signs++;
  }
  return { signs, escapes };
}
