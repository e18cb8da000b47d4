import type { Part } from './line-parts.ts';
import { nameRuns } from './name-runs.ts';
import type { IsWord } from './name-tokens.ts';
import { CORPORATE_SUFFIXES, ORGANISATION_WORDS } from './name-words.ts';

/** Names that stand in the sentences of a text, with how often each proved itself away from a sentence's start. */
export function learnNames(
  text: string,
  parts: readonly Part[],
  isWord?: IsWord,
): Map<string, number> {
  const names = new Map<string, number>();
  for (const run of nameRuns(text, parts, isWord)) {
    names.set(run.text, (names.get(run.text) ?? 0) + (run.initial ? 0 : 1));
  }
  return withoutHomes(withoutPairs(names));
}

/** "Quayline of Norfolk" is Quayline where that stands alone as well, or where its corporate suffix ends the name. */
function withoutHomes(names: Map<string, number>): Map<string, number> {
  for (const [name, proof] of [...names]) {
    const home = name.lastIndexOf(' of ');
    if (home < 0 || !/^\p{Lu}\S*$/u.test(name.slice(home + ' of '.length))) continue;
    const before = name.slice(0, home);
    const last = before.slice(before.lastIndexOf(' ') + 1);
    const suffixed = CORPORATE_SUFFIXES.has(last) && before !== last;
    if (!suffixed && (ORGANISATION_WORDS.has(last) || !names.has(before))) continue;
    names.delete(name);
    names.set(before, (names.get(before) ?? 0) + proof);
  }
  return names;
}

/** "Foo-Bar" is two names where each stands alone as well. */
function withoutPairs(names: Map<string, number>): Map<string, number> {
  for (const name of [...names.keys()]) {
    const halves = name.split('-');
    if (halves.length === 2 && halves.every((half) => names.has(half))) names.delete(name);
  }
  return names;
}
