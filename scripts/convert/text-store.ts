/** What is asked of texts that are kept by their paths: a `Map` answers it as well. */
export type Texts<T extends string | null = string> = Pick<
  ReadonlyMap<string, T>,
  'get' | 'has' | 'keys' | 'size'
> &
  Iterable<[string, T]>;

/** Where the bytes of a text stand. */
export interface Place {
  readonly chunk: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Texts that are kept as bytes. */
export interface TextStore extends Texts {
  placeAt(path: string): Place | undefined;
}

/** A store that is being filled. */
export interface OpenStore {
  keep(path: string, text: string): void;
  readonly texts: TextStore;
}

/** Bytes that are asked of the system at a time. */
const CHUNK = 1 << 20;

/** Keeps all entries (`openStore`). */
export function textStore(
  entries: Iterable<readonly [string, string]>,
  like?: Pick<TextStore, 'placeAt'>,
): TextStore {
  const store = openStore(like);
  for (const [path, text] of entries) store.keep(path, text);
  return store.texts;
}

/**
 * Keeps many texts as UTF-8, one behind the other, and makes each anew when it is asked for: tens of thousands of files take
 * half the memory of as many strings, and no time of the garbage collector. Texts must hold whole characters, as files do.
 * @param like Another store: a text that stands there at the same path is not kept a second time.
 */
export function openStore(like?: Pick<TextStore, 'placeAt'>): OpenStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const places = new Map<string, Place>();
  let chunk = new Uint8Array(0);
  let used = 0;
  const placeOf = (path: string, text: string): Place => {
    // A unit of UTF-16 takes at most three bytes.
    if (chunk.length - used < 3 * text.length) {
      chunk = new Uint8Array(Math.max(CHUNK, 3 * text.length));
      used = 0;
    }
    const { written } = encoder.encodeInto(text, chunk.subarray(used));
    const place = { chunk, start: used, end: used + written };
    const known = like?.placeAt(path);
    if (known !== undefined && isSame(known, place)) return known;
    used = place.end;
    return place;
  };
  const textAt = ({ chunk: bytes, start, end }: Place): string =>
    decoder.decode(bytes.subarray(start, end));
  return {
    keep: (path, text) => void places.set(path, placeOf(path, text)),
    texts: {
      get size() {
        return places.size;
      },
      has: (path) => places.has(path),
      keys: () => places.keys(),
      placeAt: (path) => places.get(path),
      get: (path) => {
        const place = places.get(path);
        return place === undefined ? undefined : textAt(place);
      },
      *[Symbol.iterator]() {
        for (const [path, place] of places) yield [path, textAt(place)];
      },
    },
  };
}

function isSame(a: Place, b: Place): boolean {
  const length = a.end - a.start;
  if (length !== b.end - b.start) return false;
  for (let i = 0; i < length; i++) if (a.chunk[a.start + i] !== b.chunk[b.start + i]) return false;
  return true;
}
