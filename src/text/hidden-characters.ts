/**
 * Characters that show something else than what stands there: they turn the direction of the text around or break lines
 * unseen (Unicode Technical Report 36, "bidirectional text spoofing"). Content
 * writes them as visible references, `&#x202E;` in a body and `"\u202E"` in YAML.
 */
export const HIDDEN_RANGES: readonly (readonly [number, number])[] = [
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

/** A hidden character, as a source of a regular expression with the flag `u`. */
export const HIDDEN = `[${HIDDEN_RANGES.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`;

const IN_BODY = new RegExp(`${HIDDEN}|\\0`, 'u');
/** YAML knows all characters by escapes, and readers of YAML disagree on which ones break lines. */
const IN_YAML = new RegExp(
  `${HIDDEN}|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]|\\r(?!\\n)`,
  'u',
);

/** The first hidden character of a text, with its index in UTF-16; null when there is none. */
export function findHidden(
  text: string,
  kind: 'body' | 'yaml',
): { readonly index: number; readonly name: string } | null {
  const found = (kind === 'body' ? IN_BODY : IN_YAML).exec(text);
  const code = found?.[0].codePointAt(0) ?? 0;
  return (
    found && { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
  );
}
