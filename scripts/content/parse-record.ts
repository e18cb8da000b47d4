import { findHidden } from '../../src/text/hidden-characters.ts';
import { parseYaml, type ParsedYaml, type YamlFault } from './parse-yaml.ts';

/** A content file taken apart: its frontmatter and its body. */
export interface ParsedRecord {
  readonly yaml: ParsedYaml;
  /** The text after the frontmatter. */
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/**
 * Splits a content file into frontmatter and body. Never throws: faults of the YAML are returned with their places.
 * @param text The file's text, without a byte order mark.
 */
export function parseRecord(
  text: string,
): { ok: true; record: ParsedRecord } | { ok: false; faults: YamlFault[] } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    return fault(
      1,
      'Unexpected start of the file, expected a line of three hyphens that opens the frontmatter.',
      'Start the file with a line "---", then the fields, then another line "---".',
    );
  }
  const rest = text.slice(opening[0].length);
  const lineAt = (index: number) => 2 + (rest.slice(0, index).match(/\n/g)?.length ?? 0);
  // Other readers take any line that begins so for the end of the frontmatter: there must be no doubt where it is.
  const closing = /^(?:---|\+\+\+).*(?:\r?\n|$)/m.exec(rest);
  if (!closing) {
    return fault(
      1,
      'Unexpected end of the file, expected a second line of three hyphens that closes the frontmatter.',
      'Add a line "---" after the last field.',
    );
  }
  if (!/^---[ \t]*\r?\n?$/.test(closing[0])) {
    return fault(
      lineAt(closing.index),
      `Unexpected line "${closing[0].trimEnd().slice(0, 40)}", expected a line of three hyphens and nothing else to close the frontmatter.`,
      'Write "---" on a line of its own; put text that begins so in quotation marks.',
    );
  }
  const parsed = parseYaml(rest.slice(0, closing.index), 2);
  if (!parsed.ok) return parsed;
  const bodyStart = closing.index + closing[0].length;
  const bodyLine = lineAt(bodyStart);
  const body = rest.slice(bodyStart);
  const hidden = findHidden(body, 'body');
  if (hidden) {
    const before = body.slice(0, hidden.index).split('\n');
    return {
      ok: false,
      faults: [
        {
          rule: 'hidden-characters',
          line: bodyLine + before.length - 1,
          column: (before.at(-1)?.length ?? 0) + 1,
          message: `Unexpected hidden character ${hidden.name}, expected only characters that can be seen.`,
          remedy: `Remove it, or write it as &#x${hidden.name.slice(2)}; if the document holds it.`,
        },
      ],
    };
  }
  return { ok: true, record: { yaml: parsed.yaml, body, bodyLine } };
}

function fault(line: number, message: string, remedy: string): { ok: false; faults: YamlFault[] } {
  return { ok: false, faults: [{ line, column: 1, message, remedy }] };
}
