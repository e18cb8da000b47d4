import { allMatches } from './all-matches.ts';
import { DIGITS, readDigits } from './digit-atoms.ts';
import type { MoneyAtom } from './money-atom.ts';
import type { MoneyContext } from './money-context.ts';
import { FOREIGN, SPELLED, SPELLED_SIGN, readForeign, readSpelled } from './spelled-atoms.ts';

/** All numbers of a text that a currency stands by, and those that may be the open end of a range. */
export function findMoneyAtoms(
  text: string,
  language: string,
  context: MoneyContext,
): readonly MoneyAtom[] {
  const atoms: MoneyAtom[] = [];
  for (const match of allMatches(text, DIGITS)) {
    const atom = readDigits(text, match.index, match[0], language, context);
    if (atom) atoms.push(atom);
  }
  for (const match of SPELLED_SIGN.test(text) ? allMatches(text, SPELLED) : []) {
    const atom = readSpelled(text, match.index, match[0]);
    if (atom) atoms.push(atom);
  }
  if (language !== 'en') {
    for (const match of allMatches(text, FOREIGN)) {
      const atom = readForeign(text, match, language);
      if (atom) atoms.push(atom);
    }
  }
  return atoms.sort((a, b) => a.start - b.start);
}
