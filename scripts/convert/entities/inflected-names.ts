import type { NameUse } from './alias-groups.ts';

/** Pairs of a German name and the same name in another case: "Deutsche Wohnen" and (of the) "Deutschen Wohnen". */
export function inflectedNames(uses: ReadonlyMap<string, NameUse>): [string, string][] {
  return [...uses.keys()].flatMap((name): [string, string][] => {
    const plain = name.replace(INFLECTED, '$1');
    return plain !== name && uses.has(plain) ? [[plain, name]] : [];
  });
}

const INFLECTED = /^(\p{Lu}\p{Ll}*(?:eutsche|ische))[nrs](?= \p{Lu})/u;
