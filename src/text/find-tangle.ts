/** Markers of lists and quotes in a row at the start of one line. Parsers of Markdown take cubic time in their number. */
const MAX_MARKERS = 12;
/** White space at the start of a line, in characters: nested lists of prose need no more. */
const MAX_INDENT = 64;
/** Signs in one paragraph that may open emphasis, code, a link, markup or an expression: quadratic time. */
const MAX_SIGNS = 500;
/** The same in a whole body. */
const MAX_SIGNS_IN_ALL = 10_000;

const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const SIGNS = new Set(['[', '*', '_', '`', '<', '{']);

/** The first place of a body that would keep a parser busy for long; null for every text that people write. */
export function findTangle(body: string): { readonly line: number; readonly found: string } | null {
  let inParagraph = 0;
  let inAll = 0;
  for (const [index, line] of body.split(/\r\n|[\r\n]/).entries()) {
    const markers = MARKERS.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    if (markers > MAX_MARKERS)
      return { line: index + 1, found: `${markers} markers of lists or quotes in a row` };
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indent > MAX_INDENT && indent < line.length)
      return { line: index + 1, found: `${indent} spaces before the text` };
    const signs = countSigns(line);
    inParagraph = line.trim() === '' ? 0 : inParagraph + signs;
    inAll += signs;
    if (inParagraph > MAX_SIGNS || inAll > MAX_SIGNS_IN_ALL)
      return {
        line: index + 1,
        found: `more than ${inParagraph > MAX_SIGNS ? MAX_SIGNS : MAX_SIGNS_IN_ALL} signs of markup`,
      };
  }
  return null;
}

/** A sign after a backslash is text. */
function countSigns(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '\\') i++;
    else if (SIGNS.has(char)) count++;
  }
  return count;
}
