import { AGENCIES, OUTLETS, OUTLET_WORD } from './outlet-words.ts';

/** Whether a name reads as that of a paper, agency or broadcaster. */
export function isOutletName(name: string): boolean {
  const plain = name.trim();
  if (plain.length < 2 || plain.length > 50 || plain.split(/\s+/).length > 6) return false;
  if (!/^[\p{Lu}\d]|^\p{Ll}\p{Lu}|\.\p{L}{2,4}$/u.test(plain)) return false;
  return OUTLETS.has(plain) || AGENCIES.has(plain.toLowerCase()) || OUTLET_WORD.test(plain);
}

/** The agency that a word or tag names, by the name to store. */
export function agencyNamed(name: string): string | null {
  const plain = name
    .replace(/^(?:the|from|via|by|source:?)\s+/i, '')
    .replace(/[.:()]/g, '')
    .trim()
    .toLowerCase();
  return AGENCIES.get(plain) ?? AGENCIES.get(`the ${plain}`) ?? null;
}
