import { HIDDEN } from '../../src/text/hidden-characters.ts';

/** Longest list or group of keys that is written on one line, in characters. */
const FLOW_WIDTH = 90;

/**
 * Text that YAML 1.1 and 1.2 both read as this very string without quotation marks: it begins with a letter, holds no sign
 * of the syntax and no look-alike of a number, date or truth value (see WORDS). Everything else is quoted.
 */
const PLAIN = /^[A-Za-z](?:[\p{L}\p{N} '’“”.,;()/&+%$€£–—_-]*[\p{L}\p{N}'’“”.;)/&+%$€£–—_-])?$/u;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|e[+-]?\d+)$/i;

/**
 * Writes a record's frontmatter as YAML that people like to read and edit: one key a line, small lists and groups on one
 * line, quotation marks only where a reader of YAML 1.1 or 1.2 needs them, so that dates stay strings.
 * Only null, booleans, finite numbers, strings, lists and plain objects.
 */
export function toYaml(record: object): string {
  const map = writeMap(record, '');
  return map === '' ? '' : `${map}\n`;
}

function writeMap(record: object, indent: string): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${scalar(key)}:${writeValue(value, indent)}`)
    .join('\n');
}

/** What stands behind `key:` – on its line, or on lines below it. */
function writeValue(value: unknown, indent: string): string {
  if (!isCollection(value)) return ` ${scalar(value)}`;
  const flow = holdsMaps(value) || holdsLongText(value) ? null : writeFlow(value);
  if (flow !== null && flow.length <= FLOW_WIDTH) return ` ${flow}`;
  const deeper = `${indent}  `;
  if (!Array.isArray(value)) return `\n${writeMap(value, deeper)}`;
  return value
    .map((entry: unknown) => {
      if (!isCollection(entry)) return `\n${deeper}- ${scalar(entry)}`;
      const line = Array.isArray(entry) || !holdsLongText(entry) ? writeFlow(entry) : null;
      if (line !== null && (Array.isArray(entry) || line.length <= FLOW_WIDTH))
        return `\n${deeper}- ${line}`;
      return `\n${deeper}- ${writeMap(entry, `${deeper}  `).trimStart()}`;
    })
    .join('');
}

function writeFlow(value: unknown): string {
  if (!isCollection(value)) return flowScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, entry]) => `${flowScalar(key)}: ${writeFlow(entry)}`).join(', ')} }`;
}

/** Inside brackets a comma ends a plain string. */
function flowScalar(value: unknown): string {
  return typeof value === 'string' && value.includes(',') ? quoted(value) : scalar(value);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether one text alone is too long for a line, so that none need be tried. */
function holdsLongText(value: object): boolean {
  return Object.values(value).some(
    (entry) => typeof entry === 'string' && entry.length > FLOW_WIDTH,
  );
}

function holdsMaps(value: object): boolean {
  return (
    Array.isArray(value) && value.some((entry) => isCollection(entry) && !Array.isArray(entry))
  );
}

function scalar(value: unknown): string {
  if (typeof value === 'string')
    return PLAIN.test(value) && !WORDS.test(value) ? value : quoted(value);
  return String(value);
}

/**
 * JSON's strings are YAML's double-quoted strings, but for characters that YAML 1.1 takes for line breaks or forbids, and
 * those that a reader of the file would not see.
 */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const UNSEEN = new RegExp(`${HIDDEN}|[\\u007f-\\u009f\\ufffe\\uffff]`, 'gu');
