import { isNode, LineCounter, parseDocument } from 'yaml';

/** A content file taken apart: what its frontmatter says, where each key stands, and its body. */
export interface ParsedRecord {
  readonly frontmatter: unknown;
  /** The text after the frontmatter. */
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** Line and column of the value at a path of keys; of its nearest parent when the key is absent. */
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly column: number };
}

/** A fault of the file's outer form, with its place. */
export interface RecordFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Alias nodes let a few lines of YAML grow to gigabytes; records need none. */
const MAX_ALIASES = 0;

/**
 * Splits a content file into frontmatter and body. Never throws: faults of the YAML are returned with their places.
 * @param text The file's text, without a byte order mark.
 */
export function parseRecord(
  text: string,
): { ok: true; record: ParsedRecord } | { ok: false; faults: RecordFault[] } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    return fault(
      'Unexpected start of the file, expected a line of three hyphens that opens the frontmatter.',
      'Start the file with a line "---", then the fields, then another line "---".',
    );
  }
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) {
    return fault(
      'Unexpected end of the file, expected a second line of three hyphens that closes the frontmatter.',
      'Add a line "---" after the last field.',
    );
  }
  const yaml = rest.slice(0, closing.index);
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
  });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      ok: false,
      faults: problems.map((problem) => ({
        ...at(problem.pos[0]),
        message: `Unexpected YAML: ${firstLine(problem.message)}`,
        remedy:
          'Correct the YAML at this place; compare with a neighbouring file of the same folder.',
      })),
    };
  }
  let frontmatter: unknown;
  try {
    frontmatter = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return fault(
      'Unexpected YAML alias, expected plain values.',
      'Write the value out instead of "*name".',
    );
  }
  const bodyStart = closing.index + closing[0].length;
  return {
    ok: true,
    record: {
      frontmatter,
      body: rest.slice(bodyStart),
      bodyLine: 2 + (rest.slice(0, bodyStart).match(/\n/g)?.length ?? 0),
      locate(path) {
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return at(node.range[0]);
        }
        return { line: 1, column: 1 };
      },
    },
  };
}

function fault(message: string, remedy: string): { ok: false; faults: RecordFault[] } {
  return { ok: false, faults: [{ line: 1, column: 1, message, remedy }] };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
