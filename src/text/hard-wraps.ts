/** Narrower columns are verse or tables, wider ones are paragraphs on one line. */
const NARROWEST = 40;
const WIDEST = 110;

/**
 * The column at which the paragraphs of a text are hard-wrapped, or null when they are not: most lines that are followed
 * by another line reach nearly the same width and few end a sentence.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const followed: string[] = [];
  let widest = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.length > WIDEST && line.includes(' ')) widest++;
    if (line !== '' && (lines[i + 1] ?? '') !== '') followed.push(line);
  }
  if (followed.length < 3 || widest > 0.05 * lines.length) return null;
  const lengths = followed.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = followed.filter((line) => line.length >= 0.75 * width);
  const open = full.filter((line) => !/[.!?]["”’)]?$/.test(line));
  const enough = full.length >= 3 && full.length >= 0.5 * followed.length;
  return enough && open.length >= 0.6 * full.length ? width : null;
}

/** Whether a line goes on in the next: the next one's first word would not have fitted. */
export function wrapsInto(line: string, next: string, width: number): boolean {
  if (/^(?:[-–*•●▪◦‣]\s|\d{1,2}[.)]\s)/u.test(next)) return false;
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  if (line.length + 1 + word > width) return true;
  return line.length >= 0.6 * width && /[\p{L},;–—-]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/** A passage with a space for each unit of a line break, as a reader reads on; as long as before. */
export function unwrap(passage: string): string {
  return passage.replace(/[\r\n]/g, ' ');
}
