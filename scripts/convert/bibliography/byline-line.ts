import { isDateWord } from './month-names.ts';
import { ROLE_WORD } from './role-words.ts';

/** An author line: who is named, and where in the line. */
export interface Byline {
  /** As printed, without the word "By" and without what follows the names. */
  readonly names: string;
  /** UTF-16 range of `names` within the line. */
  readonly start: number;
  readonly end: number;
  /** Whether the names are those of persons. */
  readonly person: boolean;
  /** What follows the names: a title, an outlet, a date. */
  readonly after: string;
}

const CUE =
  /^\(?(?:(?:written|reporting|reported|posted|published|story|words|text|analysis|opinion|article|report|reporting|edited|compiled|contributed) by|by:?|author:?|authors:|von|por|par|di|af|av|door|autor:?|auteur:?|autore:?|texte?:?|written by:?)\s+/iu;

const PARTICLE =
  "(?:de|del|della|der|den|di|da|dos|van|von|la|le|el|al|bin|ibn|ben|st\\.|mc|mac|d'|o'|ter|zu)";
const TOKEN = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:Jr|Sr|III|II|IV)\\.?)";
const NAME = `${TOKEN}(?: (?:${PARTICLE} )*${TOKEN}){1,4}`;
const NAMES = new RegExp(`^${NAME}(?:(?:, | and | & |, and | und | et | y | e )${NAME}){0,5}`, 'u');
const SINGLE = /^\p{Lu}[\p{L}\p{N}'’.&-]*(?: \p{Lu}[\p{L}\p{N}'’.&-]*){0,5}/u;

/** Reads a line such as "By Jane Roe, Staff Writer | May 4, 2020"; null when it is no author line. */
export function readByline(line: string): Byline | null {
  if (line.length > 240) return null;
  const cue = CUE.exec(line);
  if (cue === null) return null;
  return namesAt(line, cue[0].length);
}

/** Reads the names that open a line without a cue, as below a line "Written by". */
export function namesAt(line: string, from: number): Byline | null {
  const rest = line.slice(from);
  // Persons first: "By Jane Roe, Daily Post" names one person and her paper.
  const match = NAMES.exec(levelCapitals(rest)) ?? SINGLE.exec(rest);
  if (match === null) return null;
  let names = cutAtDate(rest.slice(0, match[0].length)).replace(/[,\s]+$/, '');
  if (names === '') return null;
  // "Jane Roe, Staff Writer": the title is a capitalised run as well.
  const parts = names.split(/, (?!and )/);
  while (parts.length > 1 && ROLE_WORD.test(parts[parts.length - 1]!)) parts.pop();
  names = parts.join(', ');
  const start = from;
  const end = start + names.length;
  const after = line.slice(end).trim();
  if (/^(?:The|This|These|Key|Our|A|An|More|Read|All|Most) /.test(names)) return null;
  // A sentence that begins with "By": the names are followed by running words.
  if (
    /^\p{Ll}/u.test(after) &&
    !/^(?:for|in|of|at|on|is|and|with|from|updated|published)\b/.test(after)
  ) {
    return null;
  }
  if (/[.!?]$/.test(after) && after.split(/\s+/).length > 12) return null;
  return { names, start, end, person: isPersonName(names), after };
}

/** Whether a line is an author line, with its cue or as one that only announces the author. */
export function isBylineLine(line: string): boolean {
  return isBylineCue(line) || readByline(line) !== null;
}

/** A line that holds the cue alone: the author stands in the next. */
export function isBylineCue(line: string): boolean {
  return /^(?:written by|by|author|authors|posted by|published by|reported by|story by|words by|autor|auteur|von|por|par)\s?:?$/i.test(
    line,
  );
}

/** Two to four capitalised words, none of them a role or an outlet. */
export function isPersonName(name: string): boolean {
  if (ROLE_WORD.test(name) || /\d|[@/|]|\.com\b/i.test(name)) return false;
  return new RegExp(
    `^${NAME}(?:(?:, | and | & |, and | und | et | y | e )${NAME}){0,5}$`,
    'u',
  ).test(levelCapitals(name));
}

/** "JANE ROE" as "JANE ROE" matches the name pattern already; "jane roe" never does. */
function levelCapitals(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/** Names end where the date begins, or a label: "Jane Roe November 19, 2019", "Jane RoeView More Articles". */
function cutAtDate(names: string): string {
  const glued = GLUED.exec(names);
  const plain = glued === null ? names : names.slice(0, glued.index);
  const words = plain.split(/[ \u00a0]/);
  const stop = words.findIndex((word, i) => i > 0 && (isDateWord(word) || NO_NAME.test(word)));
  const kept = stop < 0 ? words : words.slice(0, stop);
  if (isDateWord(kept[0] ?? '')) return '';
  return plain.slice(0, kept.join(' ').length).replace(/(?: and| &|,)$/u, '');
}

const NO_NAME = /^(?:Updated|Published|Posted|Last|View|Follow|Read|On|At|In|For)$/i;
const GLUED =
  /(?<=\p{Ll})(?=(?:View|Staff|Senior|Business|Contributor|Reporter|Editor|Columnist|Follow|Updated|Published|Posted)\b)/u;
