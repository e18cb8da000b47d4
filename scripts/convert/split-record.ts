import { isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';

/** One top-level key of a frontmatter, as the bytes that stand in the file. */
export interface Segment {
  readonly key: string;
  /** Comments and blank lines between the key before and this one. */
  readonly lead: string;
  /** From the key to the last character of its value. */
  readonly core: string;
  /** What follows on the last line of the value: white space, a comment, the line's end. */
  readonly rest: string;
  readonly value: unknown;
}

/** A record's file cut at its seams; the parts put together again are the file. */
export interface SplitRecord {
  readonly opening: string;
  readonly segments: readonly Segment[];
  /** Comments and blank lines after the last key. */
  readonly tail: string;
  readonly closing: string;
  readonly body: string;
}

/**
 * Cuts a record's file into keys and body without changing a byte. Null when its form leaves doubt: no frontmatter, YAML
 * that does not parse, keys that do not begin their line, anchors, tags.
 */
export function splitRecord(text: string): SplitRecord | null {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))([\s\S]*)$/m.exec(text);
  if (!match) return null;
  const [, opening = '', yaml = '', closing = '', body = ''] = match;
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, merge: false });
  if (document.errors.length > 0 || document.warnings.length > 0 || hasReferences(document))
    return null;
  if (document.contents === null) return { opening, segments: [], tail: yaml, closing, body };
  if (!isMap(document.contents) || document.contents.flow) return null;
  const segments: Segment[] = [];
  let at = 0;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return null;
    const [start] = key.range;
    if (start < at || (start > 0 && yaml[start - 1] !== '\n')) return null;
    const core = yaml
      .slice(start, Math.max(value.range[1], key.range[1] + 1))
      .replace(TRAILING, '');
    const lineEnd = yaml.indexOf('\n', start + core.length);
    const end = lineEnd < 0 ? yaml.length : lineEnd + 1;
    const rest = yaml.slice(start + core.length, end);
    if (!/^[ \t]*(?:#.*)?\r?\n?$/.test(rest)) return null;
    segments.push({
      key: String(key.value),
      lead: yaml.slice(at, start),
      core,
      rest,
      value: value.toJS(document),
    });
    at = end;
  }
  return { opening, segments, tail: yaml.slice(at), closing, body };
}

/** Blank lines and comments that YAML counts to the value above them. */
const TRAILING = /(?:\r?\n[ \t]*(?:#.*)?)*$/;

/** One value that stands in two places can not be merged key by key. */
function hasReferences(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The file again. */
export function joinRecord({ opening, segments, tail, closing, body }: SplitRecord): string {
  const keys = segments.map(({ lead, core, rest }) => lead + core + rest).join('');
  return opening + keys + tail + closing + body;
}
