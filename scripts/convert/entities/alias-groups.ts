import type { EntityKind } from '../../../src/domain/entity.ts';
import { kindOfName } from '../../../src/text/kind-of-mention.ts';
import { PLACE_NAMES } from '../../../src/text/place-names.ts';
import { CORPORATE_SUFFIXES, ORGANISATION_WORDS } from '../../../src/text/name-words.ts';

/** A document as far as the rules of names look at it. */
export interface NamedDocument {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Where and as what a name is used. */
export interface NameUse {
  readonly mentions: { readonly document: number; readonly start: number; readonly end: number }[];
  readonly kinds: Map<EntityKind, number>;
  readonly documents: Set<number>;
}

/** Joins names that mean one entity: the same core, a stated alias, or the surname of one person only. */
export function aliasGroups(
  uses: ReadonlyMap<string, NameUse>,
  stated: readonly (readonly [string, string])[],
): string[][] {
  const names = [...uses.keys()].sort();
  const parent = new Map(names.map((name) => [name, name]));
  const find = (name: string): string => {
    let root = name;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const join = (a: string, b: string): void => {
    if (!parent.has(a) || !parent.has(b)) return;
    const [first, second] = [find(a), find(b)].sort();
    parent.set(second!, first!);
  };
  const byCore = new Map<string, string>();
  for (const name of names) {
    const core = coreOf(name);
    const other = byCore.get(core);
    if (other === undefined) byCore.set(core, name);
    else join(other, name);
  }
  for (const [a, b] of stated) join(a, b);
  const persons = names.filter((name) => isFullName(name, uses));
  const bySurname = Map.groupBy(persons, surnameOf);
  for (const name of names) {
    if (name.includes(' ') || isOrganisation(uses.get(name)!) || PLACE_NAMES.has(name)) continue;
    const owners = new Set((bySurname.get(name) ?? []).map(find));
    if (owners.size === 1) join([...owners][0]!, name);
  }
  // "Jane M. Roe" and "Jane Roe".
  for (const person of persons) {
    const words = person.split(' ');
    if (words.length === 3) join(person, `${words[0]} ${words[2]}`);
  }
  return [...Map.groupBy(names, find).values()];
}

/** A name without article, corporate suffix and marks: what its spellings share. */
export function coreOf(name: string): string {
  const words = name
    .replace(/^The /, '')
    .replace(/[’]/g, "'")
    .replace(/\bU\.S\.?(?= )/, 'US')
    .replace(/-/g, ' ')
    .split(' ')
    .map((word) => word.replace(/[.,]+$/, ''));
  while (words.length > 1 && CORPORATE_SUFFIXES.has(words[words.length - 1]!.replaceAll('.', '')))
    words.pop();
  return words.join(' ');
}

/** A person's full name: by itself, by the words around it, or because its last word alone is used as a person's. */
function isFullName(name: string, uses: ReadonlyMap<string, NameUse>): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const own = kindOfName(name);
  if (own !== null) return own === 'person';
  const plain = words.every(
    (word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !ORGANISATION_WORDS.has(word),
  );
  return plain && (votesPerson(uses.get(name)) || votesPerson(uses.get(surnameOf(name))));
}

function votesPerson(use: NameUse | undefined): boolean {
  const persons = use?.kinds.get('person') ?? 0;
  return persons > 0 && persons >= (use?.kinds.get('organisation') ?? 0);
}

function surnameOf(person: string): string {
  const words = person.split(' ');
  const last = words[words.length - 1]!;
  return /^(?:Jr|Sr|II|III)\.?$/.test(last) ? words[words.length - 2]! : last;
}

function isOrganisation(use: NameUse): boolean {
  return (use.kinds.get('organisation') ?? 0) > (use.kinds.get('person') ?? 0) + 3;
}
