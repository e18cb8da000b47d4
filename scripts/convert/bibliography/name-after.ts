/** A proper name of several words, as outlets have them; its small words stand only inside. */
const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*";
const NAME = new RegExp(
  `(?:[Tt]he )?(?<name>(?:(?:The|Le|La|El|Il|Der|Die|Das) )?(?:${WORD}|\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*)(?: (?:(?:of|and|the|for|de|du|la|le|&) )*${WORD}){0,6})`,
  'uy',
);

export interface FoundName {
  readonly name: string;
  /** UTF-16 range within the line. */
  readonly start: number;
  readonly end: number;
}

/** The proper name that follows a cue in a line. The cue may ignore case; the name never does. */
export function nameAfter(line: string, cue: RegExp): FoundName | null {
  const found = cue.exec(line);
  return found === null ? null : nameAt(line, found.index + found[0].length);
}

/** The proper name that stands at an index of a line. */
export function nameAt(line: string, index: number): FoundName | null {
  const pattern = new RegExp(NAME);
  pattern.lastIndex = index;
  const match = pattern.exec(line);
  const raw = match?.groups?.['name'];
  if (match === null || raw === undefined) return null;
  const name = raw
    .replace(/,? (?:All|Alle|Tous|Todos)(?: .*)?$/u, '')
    .replace(/\. \p{Lu}.*$/u, (rest) => (/^\. (?:com|net)/i.test(rest) ? rest : ''))
    .replace(/[.,'’-]+$/u, '');
  const start = match.index + match[0].length - raw.length;
  return name.length < 2 ? null : { name, start, end: start + name.length };
}

/** Whether a whole line is one proper name. */
export function isNameLine(line: string): boolean {
  const found = nameAt(line, 0);
  return found !== null && found.end === line.length && !/[:;!?]/.test(line);
}
