import { DIGIT, LETTER, charClass } from '../../src/text/char-classes.ts';
import { HIDDEN_RANGES } from '../../src/text/hidden-characters.ts';

/** Longest list or group of keys that is written on one line, in characters. */
const FLOW_WIDTH = 90;

/** Look-alikes of truth values and numbers. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|e[+-]?\d+)$/i;

/** Signs that mean nothing to YAML inside a text without quotation marks, and those of them that may end one. */
const INSIDE = unitsOf(" '’“”.,;()/&+%$€£–—_-");
const LAST = unitsOf("'’“”.;)/&+%$€£–—_-");

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/**
 * Whether YAML 1.1 and 1.2 both read a text as this very string without quotation marks: it begins with a letter, holds no sign
 * of the syntax and is no look-alike of a number, date or truth value. Everything else is quoted.
 */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  if (!(first >= 97 && first <= 122)) return false;
  for (let at = 1; at < text.length; at++) {
    const kind = charClass(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    const signs = at === text.length - 1 ? LAST : INSIDE;
    if (!signs.has(text.charCodeAt(at))) return false;
  }
  return !WORDS.test(text);
}

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
  let map = '';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    map += `${map === '' ? '' : '\n'}${indent}${scalar(key)}:${writeValue(value, indent)}`;
  }
  return map;
}

/** What stands behind `key:` – on its line, or on lines below it. */
function writeValue(value: unknown, indent: string): string {
  if (!isCollection(value)) return ` ${scalar(value)}`;
  const flow = holdsMaps(value) || holdsLongText(value) ? null : writeFlow(value);
  if (flow !== null && flow.length <= FLOW_WIDTH) return ` ${flow}`;
  const deeper = `${indent}  `;
  if (!Array.isArray(value)) return `\n${writeMap(value, deeper)}`;
  let list = '';
  for (const entry of value as readonly unknown[])
    list += `\n${deeper}- ${writeEntry(entry, deeper)}`;
  return list;
}

function writeEntry(entry: unknown, indent: string): string {
  if (!isCollection(entry)) return scalar(entry);
  const isList = Array.isArray(entry);
  const line = isList || !holdsLongText(entry) ? writeFlow(entry) : null;
  if (line !== null && (isList || line.length <= FLOW_WIDTH)) return line;
  return writeMap(entry, `${indent}  `).trimStart();
}

function writeFlow(value: unknown): string {
  if (!isCollection(value)) return flowScalar(value);
  let inside = '';
  if (Array.isArray(value)) {
    for (const entry of value as readonly unknown[])
      inside += `${inside === '' ? '' : ', '}${writeFlow(entry)}`;
    return `[${inside}]`;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    inside += `${inside === '' ? '' : ', '}${flowScalar(key)}: ${writeFlow(entry)}`;
  }
  return inside === '' ? '{}' : `{ ${inside} }`;
}

/** Inside brackets a comma ends a plain string. */
function flowScalar(value: unknown): string {
  return typeof value === 'string' && value.includes(',') ? quoted(value) : scalar(value);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether the texts alone are too long for a line, so that none need be tried. */
function holdsLongText(value: object): boolean {
  let length = 0;
  for (const entry of Object.values(value)) if (typeof entry === 'string') length += entry.length;
  return length > FLOW_WIDTH;
}

function holdsMaps(value: object): boolean {
  return (
    Array.isArray(value) && value.some((entry) => isCollection(entry) && !Array.isArray(entry))
  );
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  return String(value);
}

/**
 * JSON's strings are YAML's double-quoted strings, but for characters that YAML 1.1 takes for line breaks or forbids, and
 * those that a reader of the file would not see.
 */
function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (char) => escape(char.charCodeAt(0)));
}

/** None of these takes two units, so that the pattern need not read by code points, which is slower. */
const UNSEEN = new RegExp(
  `[${HIDDEN_RANGES.map(([from, to]) => `${escape(from)}-${escape(to)}`).join('')}\\u007f-\\u009f\\ufffe\\uffff]`,
  'g',
);

function escape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
