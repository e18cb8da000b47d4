/** What a character is in a word. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** An accent or the like, which goes on a letter. */
export const MARK = 3;

/** Half of a character that takes two units. */
const HALF = 4;

/** The class of each UTF-16 unit: reading a table is many times faster than a regular expression for each word. */
const UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? HALF : classOf(String.fromCharCode(unit)),
);

/** The class of the character at an index; both halves of a surrogate pair have that of the pair. */
export function charClass(text: string, index: number): number {
  if (index >= text.length) return OTHER;
  const unit = text.charCodeAt(index);
  const kind = UNITS[unit] ?? OTHER;
  if (kind !== HALF) return kind;
  const from = unit >= 0xdc00 && index > 0 ? index - 1 : index;
  return classOf(String.fromCodePoint(text.codePointAt(from) ?? 0));
}

/** The index after the letters, digits and marks that stand from `index` on. */
export function wordEnd(text: string, index: number, end = text.length): number {
  let at = index;
  while (at < end && charClass(text, at) !== OTHER) at++;
  return at;
}

function classOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{M}/u.test(char) ? MARK : OTHER;
}
