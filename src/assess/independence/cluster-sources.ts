import type { SourceId } from '../../domain/ids.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { Method } from '../method.ts';
import { sharedShingles, shingles } from './shingles.ts';
import type { Source } from '../../domain/source.ts';
import { outletKey } from './outlet-key.ts';
import { sameOutlet } from './same-outlet.ts';

/** Sources that count as one origin. Corroboration counts clusters, not documents (method, X6). */
export interface SourceCluster {
  /** The id of its first source. */
  readonly id: SourceId;
  readonly sources: readonly SourceId[];
}

/** Why two sources count as one. */
export interface SourceLink {
  readonly a: SourceId;
  readonly b: SourceId;
  readonly why: 'shared text' | 'same publisher' | 'same upstream';
  /** The larger containment of one text's shingles in the other, 0 to 1. */
  readonly share: number;
  /** The publisher or upstream; null for shared text. */
  readonly name: string | null;
}

export interface Independence {
  /** In the order of ids. */
  readonly clusters: readonly SourceCluster[];
  readonly links: readonly SourceLink[];
  /** The cluster of each source. */
  readonly clusterOf: ReadonlyMap<SourceId, SourceId>;
  /** Known publishers of each cluster. */
  readonly publishersOf: ReadonlyMap<SourceId, ReadonlySet<string>>;
  /** Largest share of a source's shingles found in another one, and in which; null when it shares nothing. */
  readonly copied: ReadonlyMap<
    SourceId,
    { readonly from: SourceId; readonly share: number } | null
  >;
}

/** Groups sources by shared text, publisher and upstream. Symmetric and independent of the order of the input. */
export function clusterSources(
  texts: readonly AssessableText[],
  { independence }: Pick<Method, 'independence'>,
): Independence {
  const sorted = [...texts].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const runs = sorted.map((text) => spokenShingles(text, independence.shingleWords));
  const links: SourceLink[] = [];
  const copied = new Map<SourceId, { from: SourceId; share: number } | null>(
    sorted.map(({ source }) => [source.id, null]),
  );
  const note = (source: SourceId, from: SourceId, share: number): void => {
    if (share > (copied.get(source)?.share ?? 0)) copied.set(source, { from, share });
  };
  const counts = new Map(
    sharedShingles(runs).map(({ a, b, count }) => [a * sorted.length + b, count]),
  );
  const pairs = new Set([...counts.keys(), ...outletPairs(sorted.map(({ source }) => source))]);
  for (const pair of [...pairs].sort((a, b) => a - b)) {
    const [i, k] = [Math.floor(pair / sorted.length), pair % sorted.length];
    const [one, other] = [sorted[i]?.source, sorted[k]?.source];
    if (!one || !other) continue;
    const sizes = [runs[i]?.size ?? 0, runs[k]?.size ?? 0];
    const isLong = Math.min(...sizes) >= independence.minShingles;
    const shared = counts.get(pair) ?? 0;
    const [ab = 0, ba = 0] = sizes.map((size) => (isLong && size > 0 ? shared / size : 0));
    note(one.id, other.id, ab);
    note(other.id, one.id, ba);
    const link = { a: one.id, b: other.id, share: Math.max(ab, ba) };
    const outlet = sameOutlet(one, other);
    if (link.share >= independence.containment)
      links.push({ ...link, why: 'shared text', name: null });
    else if (outlet) links.push({ ...link, ...outlet });
  }
  const clusterOf = join(
    sorted.map(({ source }) => source.id),
    links,
  );
  const clusters = [...Map.groupBy(clusterOf, ([, cluster]) => cluster)].map(([id, members]) => ({
    id,
    sources: members.map(([source]) => source),
  }));
  const publisherOf = new Map(sorted.map(({ source }) => [source.id, source.publisher]));
  return {
    clusters,
    links,
    clusterOf,
    copied,
    publishersOf: new Map(
      clusters.map(({ id, sources }) => [
        id,
        new Set(sources.flatMap((source) => publisherOf.get(source) ?? [])),
      ]),
    ),
  };
}

/** Whether two clusters are known to be of different origin; else their independence is only presumed. */
export function isEstablished(
  { publishersOf }: Pick<Independence, 'publishersOf'>,
  a: SourceId,
  b: SourceId,
): boolean {
  const [of, with_] = [publishersOf.get(a), publishersOf.get(b)];
  return a !== b && of !== undefined && with_ !== undefined && of.size > 0 && with_.size > 0;
}

function spokenShingles({ doc, sentences }: AssessableText, length: number): Set<string> {
  const text = sentences
    .filter(({ zone }) => zone === 'body' || zone === 'faq')
    .map(({ start, end }) => doc.text.slice(start, end))
    .join(' ');
  return shingles(text, length);
}

/** Sources of one outlet that are compared with each other; of more, each is compared with the next. */
const MANY = 60;

/** The pairs that can be of one origin by their bibliography: a publisher or an upstream of theirs has the same name. */
function outletPairs(sources: readonly Source[]): number[] {
  const named = new Map<string, number[]>();
  sources.forEach(({ publisher, syndicatedFrom, upstream }, i) => {
    const names = [publisher, syndicatedFrom, ...upstream].filter((name) => name !== null);
    for (const key of new Set(names.map(outletKey))) named.set(key, [...(named.get(key) ?? []), i]);
  });
  return [...named.values()].flatMap((list) =>
    list.flatMap((a, i) =>
      list.slice(i + 1, list.length > MANY ? i + 2 : undefined).map((b) => a * sources.length + b),
    ),
  );
}

/** Each source's cluster, named by the first of its members. */
function join(ids: readonly SourceId[], links: readonly SourceLink[]): Map<SourceId, SourceId> {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: SourceId): SourceId => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { a, b } of links) {
    const [from = a, to = b] = [rootOf(a), rootOf(b)].sort();
    parent.set(to, from);
  }
  return new Map(ids.map((id) => [id, rootOf(id)]));
}
