import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld as Detector } from 'eld/small';

/** Shorter texts give no reliable answer. */
const SHORTEST = 60;

/** Long enough for a safe answer; more costs time only. */
const LONGEST = 1500;

/** ISO 639-1 code of the language a text is written in, or null when it is too short to tell. */
export function findLanguage(text: string): string | null {
  if (text.trim().length < SHORTEST) return null;
  const sample = text.slice(0, LONGEST);
  if (isPlainlyEnglish(sample)) return 'en';
  const found: unknown = detector().detect(sample).language;
  return typeof found === 'string' && found !== '' ? found : null;
}

/** Its table of letters takes 150 MB and half a second to read, and most texts do without. Node keeps what it has read. */
function detector(): typeof Detector {
  const path = fileURLToPath(import.meta.resolve('eld/small'));
  return (createRequire(import.meta.url)(path) as { readonly eld: typeof Detector }).eld;
}

/** Whether so many words are English and of no other language that nobody need weigh letters. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  let english = 0;
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    if (ENGLISH.has(word)) english++;
  }
  return letters >= LEAST_LETTERS * text.length && english >= LEAST_ENGLISH * words.length;
}

/** Share of the text that letters without accents must have; spaces, marks and digits are the rest. */
const LEAST_LETTERS = 0.6;

/** Every third or fourth word of English prose is one of these; no other language comes near. */
const LEAST_ENGLISH = 0.2;

/** Function words of English that are no words of the languages around it. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of and to that is for with by from at it be have has had this are were which would their they its but not been who ' +
    'more than could should into about after when there these those said says'
  ).split(' '),
);
