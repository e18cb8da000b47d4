import type { Block, DocumentText } from '../../../src/text/document-text.ts';
import { DIGIT, LETTER, OTHER, charClass } from '../../../src/text/char-classes.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** What zoning looks at in one block. */
export interface BlockFeatures {
  readonly text: string;
  /** Folded for comparison: lower case, white space and quotes levelled, no punctuation at the ends. */
  readonly key: string;
  readonly words: number;
  /** Share of function words: prose has many, menus and lists of links none. */
  readonly prose: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  /** Begins with a lower-case letter or a mark that goes on: a piece of a broken sentence. */
  readonly goesOn: boolean;
  /** How many blocks of the document have the same key. */
  readonly repeats: number;
}

export function blockFeatures(doc: DocumentText): BlockFeatures[] {
  const keys = doc.blocks.map((block) => foldKey(doc.text.slice(block.start, block.end)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return doc.blocks.map((block, index) => {
    const key = keys[index]!;
    return featuresOf(doc.text, block, key, counts.get(key) ?? 1);
  });
}

/** A line as it is compared with others: lower case, one space between words, no marks at the ends. */
export function foldKey(text: string): string {
  const lower = text.slice(0, 400).toLowerCase();
  const level = QUOTES.test(lower) ? lower.replace(/[‘’]/g, "'").replace(/[“”«»„]/g, '"') : lower;
  const folded = SPACES.test(level) ? level.replace(/\s+/g, ' ') : level;
  let [start, end] = [0, folded.length];
  while (start < end && !isLetterOrDigit(folded, start)) start++;
  while (end > start && !isLetterOrDigit(folded, end - 1)) end--;
  return folded.slice(start, end);
}

const QUOTES = /[‘’“”«»„]/;
/** White space that is more than one plain space. */
const SPACES = /\s\s|[^\S ]/;

function isLetterOrDigit(text: string, index: number): boolean {
  const kind = charClass(text, index);
  return kind === LETTER || kind === DIGIT;
}

const CLOSED = /[.!?…。！？][\])]?["'”’»“]?(?:\[\d+\])*$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How many words a text has, and how many of them are function words: letters and digits, with the marks inside or behind. */
function countWords(text: string): { words: number; common: number } {
  let words = 0;
  let common = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (charClass(text, at) !== OTHER || (at > start && goesOn(text.charCodeAt(at)))) at++;
    if (at === start) continue;
    words++;
    if (FUNCTION_WORDS.has(text.slice(start, at))) common++;
  }
  return { words, common };
}

/** An apostrophe, a full stop or a hyphen. */
function goesOn(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;
}

function featuresOf(text: string, block: Block, key: string, repeats: number): BlockFeatures {
  const own = text.slice(block.start, block.end);
  // Long blocks are prose whatever they hold: their beginning is enough.
  const beginning = own.slice(0, 2000);
  const counted = countWords(beginning.toLowerCase());
  const cjk = beginning.match(CJK)?.length ?? 0;
  const isCjk = cjk > own.length * 0.3;
  const words = isCjk ? Math.round(cjk / 2) : counted.words;
  return {
    text: own,
    key,
    words: own.length > 2000 ? Math.round(own.length / 6) : words,
    prose: isCjk ? 0.4 : counted.words === 0 ? 0 : counted.common / counted.words,
    closed: CLOSED.test(own.slice(-8)),
    goesOn: /^(?:\p{Ll}|[,;:.)–—-])/u.test(own),
    repeats,
  };
}
