/** What is wrong, and what to do about it, said to an editor. */
interface Words {
  readonly message: string;
  readonly remedy: string;
}

export const TOO_DEEP: Words = {
  message: 'Unexpected depth of lists or groups within each other, expected a few levels.',
  remedy: 'Remove the brackets or indents that open one list inside another.',
};

/**
 * The YAML library's fault, said to an editor, at the place where the hand slipped: the library names the place at which it
 * could not go on, which may be lines further down.
 * @param code The library's code of the fault; empty when it has none.
 * @param offset The library's place in the text.
 */
export function yamlWords(
  code: string,
  message: string,
  text: string,
  offset: number,
): { readonly offset: number; readonly words: Words } {
  if (message.includes('call stack')) return { offset, words: TOO_DEEP };
  if (code === 'MISSING_CHAR') {
    const opened = openedAt(text.slice(0, offset), message.includes("'") ? "'" : '"');
    if (opened !== null) return { offset: opened, words: said(UNCLOSED_QUOTE) };
  }
  if (code === 'BAD_INDENT' || code === 'MISSING_CHAR') {
    const opened = bracketAbove(text.slice(0, offset));
    if (opened !== null) return { offset: opened, words: said(UNCLOSED_BRACKET) };
  }
  const lineEnd = text.indexOf('\n', offset);
  const isNextLine =
    code === 'BLOCK_AS_IMPLICIT_KEY' && lineEnd >= 0 && !/: /.test(text.slice(offset, lineEnd));
  if (isNextLine)
    return { offset: lineEnd + 1 + indentAt(text, lineEnd + 1), words: said(INDENTED) };
  const [first = message] = message.split('\n', 1);
  // What is missing where nothing is open is the rest of a line that slipped out of its group.
  const known = WORDS[code === 'MISSING_CHAR' ? 'BAD_INDENT' : code];
  return {
    offset,
    words: known
      ? said(known)
      : {
          message: `Unexpected YAML: ${first.replace(/\.$/, '')}.`,
          remedy:
            'Correct the YAML at this place; compare with a neighbouring file of the same folder.',
        },
  };
}

function said([what, remedy]: readonly [string, string]): Words {
  return { message: `Unexpected YAML: ${what}.`, remedy };
}

/** The quotation mark that the last line with an odd number of them opens; null when every line closes its own. */
function openedAt(text: string, mark: string): number | null {
  for (let end = text.length; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const marks = [...text.slice(start, end).matchAll(mark === '"' ? /(?<!\\)"/g : /'/g)];
    const last = marks.at(-1);
    if (last && marks.length % 2 === 1) return start + last.index;
    end = start - 1;
  }
  return null;
}

/** The bracket that the nearest line above with more opening than closing ones opens; null when there is none. */
function bracketAbove(text: string): number | null {
  for (let end = text.length; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (count(line, /[[{]/g) > count(line, /[\]}]/g)) return start + line.search(/[[{]/);
    end = start - 1;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function indentAt(text: string, lineStart: number): number {
  return /^ */.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
}

const UNCLOSED_QUOTE = [
  'a quotation mark that is not closed',
  'Close it at the end of the text; one inside text in double quotation marks is written \\".',
] as const;

const UNCLOSED_BRACKET = [
  'a bracket that is not closed',
  'Close it at the end of its list or group; put text that holds a bracket in double quotation marks.',
] as const;

const INDENTED = [
  'a key that is indented further than the one above it, which has a value already',
  'Begin it at the margin of the keys around it, or remove the value above if it is the group of these keys.',
] as const;

/** What the library's codes mean to whoever wrote the line, and what to do. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: [
    'a line that is indented otherwise than its neighbours',
    'Give all keys of one group the same number of spaces before them.',
  ],
  TAB_AS_INDENT: [
    'a tab at the start of the line',
    'Replace tabs at the start of the line by spaces.',
  ],
  UNEXPECTED_TOKEN: [
    'a sign that cannot stand here',
    'Put text that begins or goes on with a sign in double quotation marks.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second key inside a value: text with a colon, or a next line that is indented too far',
    'Put text that holds a colon and a space in double quotation marks; begin each key at the margin of its group.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key that goes over more than one line',
    'Write "key: value" on one line; put long text in double quotation marks.',
  ],
  BAD_SCALAR_START: [
    'text that begins with a sign of YAML',
    'Put the text in double quotation marks.',
  ],
  MULTIPLE_DOCS: ['a second document', 'Remove the line of dots or hyphens inside.'],
};
