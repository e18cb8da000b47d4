/** A readable slug that names one record within its collection: lower-case ASCII letters, digits and hyphens. */
export type Id = string;
export type SourceId = Id;
export type FigureId = Id;
export type EventId = Id;
export type EntityId = Id;
export type QuestionId = Id;

/** What every id looks like; the schema and the converter share it. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Turns any text into a slug of at most `maxLength` characters, cut at a word boundary.
 * Letters with accents lose them; other scripts are dropped, so the result may be empty: the caller says what to use then.
 */
export function slugify(text: string, maxLength = 60): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, cut > 0 ? cut : maxLength).replace(/-+$/, '');
}

/**
 * Gives ids that `taken` does not hold, and adds them to it. It remembers how far each was counted, so that many records of one
 * name cost no more than few; what is taken is never given up.
 */
export function idGiver(taken: Set<Id>): (wanted: Id) => Id {
  const counts = new Map<Id, number>();
  return (wanted) => {
    let id = wanted;
    let count = counts.get(wanted) ?? 1;
    while (taken.has(id)) id = `${wanted}-${++count}`;
    counts.set(wanted, count);
    taken.add(id);
    return id;
  };
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that `taken` does not hold. */
export function freeId(wanted: Id, taken: ReadonlySet<Id>): Id {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const id = `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}
