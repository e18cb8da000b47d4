import type { EntityKind } from '../../src/domain/entity.ts';
import { nameFinder, type FoundName } from '../../src/text/find-names.ts';
import { kindOfMention, kindOfName } from '../../src/text/kind-of-mention.ts';
import { learnNames } from '../../src/text/learn-names.ts';
import type { IsWord } from '../../src/text/name-tokens.ts';
import { acronyms } from './entities/acronyms.ts';
import { aliasGroups } from './entities/alias-groups.ts';
import type { NameUse } from './entities/alias-groups.ts';
import { isEnglishWord } from './entities/english-words.ts';
import { clusterKind } from './entities/cluster-kind.ts';
import { inflectedNames } from './entities/inflected-names.ts';
import { leadingNames } from './entities/leading-names.ts';
import { ordinalNames } from './entities/ordinal-names.ts';
import { shortNames } from './entities/short-names.ts';
import { statedAliases } from './entities/stated-aliases.ts';

export interface ClusterMention {
  /** Index of the document among those given. */
  readonly document: number;
  /** UTF-16 range in that document's text. */
  readonly start: number;
  readonly end: number;
}

/** One entity with all its names over all documents. */
export interface EntityCluster {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names, without `name` itself. */
  readonly aliases: readonly string[];
  readonly mentions: readonly ClusterMention[];
}

export interface ClusterDocument {
  readonly text: string;
  /** ISO 639-1; `und` when unknown. Default "en". */
  readonly language?: string;
  /** The passages that names are read from: sentences of headline, body and FAQ. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The entities that the documents speak of, the most often named first. Names are learned from all documents together,
 * so that their order does not matter and one text's heading is read with another's names.
 */
export function clusterEntities(documents: readonly ClusterDocument[]): EntityCluster[] {
  const isWord = remembered(isEnglishWord);
  const proofs = new Map<string, number>();
  for (const one of documents) {
    const known = (one.language ?? 'en') === 'en' ? isWord : undefined;
    for (const [name, proof] of learnNames(one.text, one.sentences, known, one.language))
      proofs.set(name, (proofs.get(name) ?? 0) + proof);
  }
  const stated = documents.flatMap((one) => statedAliases(one.text, one.sentences));
  for (const pair of stated) for (const name of pair) proofs.set(name, (proofs.get(name) ?? 0) + 1);
  for (const name of proofs.keys()) {
    const halves = name.split('-');
    if (halves.length === 2 && halves.every((half) => proofs.has(half))) proofs.delete(name);
  }
  const uses = useNames(documents, [...proofs.keys()].sort());
  const english = documents.every((one) => (one.language ?? 'en') === 'en');
  for (const [name, use] of uses) {
    // Once, and only where every word has a capital: no proof that it is a name.
    const known = use.kinds.size > 0 || name.includes(' ');
    // A common word that only opens sentences, however often, is none.
    const common = english && isEnglishWord(name.toLowerCase());
    const once = use.mentions.length < 2;
    if ((proofs.get(name) ?? 0) === 0 && (once || common) && !known) uses.delete(name);
  }
  return aliasGroups(uses, [
    ...stated,
    ...acronyms(uses),
    ...inflectedNames(uses),
    ...shortNames(documents, uses),
    ...leadingNames(documents, uses),
    ...ordinalNames(uses),
  ])
    .map((group) => clusterOf(group, uses))
    .sort((a, b) => b.mentions.length - a.mentions.length || compare(a.name, b.name));
}

/** Documents share their words: what was asked once is told from a small table instead of the whole dictionary. */
function remembered(isWord: IsWord): IsWord {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = isWord(word);
    answers.set(word, answer);
    return answer;
  };
}

function useNames(
  documents: readonly ClusterDocument[],
  names: readonly string[],
): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  const speakers = new Set<string>();
  const find = nameFinder(names);
  documents.forEach((one, document) => {
    for (const found of find(one.text, one.sentences)) {
      const use: NameUse = uses.get(found.text) ?? {
        mentions: [],
        kinds: new Map(),
        documents: new Set(),
      };
      use.mentions.push({ document, start: found.start, end: found.end });
      use.documents.add(document);
      const kind = kindOfMention(one.text, found);
      if (kind !== null) use.kinds.set(kind, (use.kinds.get(kind) ?? 0) + 1);
      if (speaks(one.text, found)) speakers.add(found.text);
      uses.set(found.text, use);
    }
  });
  for (const [name, use] of uses) {
    if (isFullNameOf(name, speakers)) use.kinds.set('person', (use.kinds.get('person') ?? 0) + 1);
  }
  return uses;
}

/** "Okafor told": one word that speaks. Not "the Ledger said". */
function speaks(text: string, { start, end, text: name }: FoundName): boolean {
  return (
    !name.includes(' ') &&
    (/^ (?:said|says|told|added|argued|wrote|explained|recalled|replied)\b/.test(
      text.slice(end, end + 12),
    ) ||
      /["”’»] (?:said|says|added|explained|recalled) $/.test(
        text.slice(Math.max(0, start - 13), start),
      )) &&
    !/\b(?:the|a|an) $/i.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** Two plain words, of which the last alone speaks: a person who is named in full first. */
function isFullNameOf(name: string, speakers: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    speakers.has(words[1]!) &&
    kindOfName(name) === null &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
  );
}

function clusterOf(group: readonly string[], uses: ReadonlyMap<string, NameUse>): EntityCluster {
  const byUse = [...group].sort(
    (a, b) => uses.get(b)!.mentions.length - uses.get(a)!.mentions.length || compare(a, b),
  );
  const kind = clusterKind(byUse, uses);
  // A person is called by the full name, everything else by the name used most.
  const full = byUse.find((name) => name.includes(' '));
  const name = kind === 'person' && full !== undefined ? full : byUse[0]!;
  return {
    name,
    kind,
    aliases: byUse.filter((alias) => alias !== name),
    mentions: group
      .flatMap((alias) => uses.get(alias)!.mentions)
      .sort((a, b) => a.document - b.document || a.start - b.start),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
