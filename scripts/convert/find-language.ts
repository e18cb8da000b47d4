import { eld } from 'eld/small';

/** Shorter texts give no reliable answer. */
const SHORTEST = 60;

/** Long enough for a safe answer; more costs time only. */
const LONGEST = 1500;

/** ISO 639-1 code of the language a text is written in, or null when it is too short to tell. */
export function findLanguage(text: string): string | null {
  if (text.trim().length < SHORTEST) return null;
  const found: unknown = eld.detect(text.slice(0, LONGEST)).language;
  return typeof found === 'string' && found !== '' ? found : null;
}
