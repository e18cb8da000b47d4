import { changedMiddle } from './changed-middle.ts';
import type { ReviewState } from './review-state.ts';

/** One field that differs, with its values as YAML-like text; null where it is absent. */
export interface FieldChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** `figures/some-figure`. */
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

const COLLECTIONS = ['sources', 'figures', 'events', 'entities', 'questions'] as const;

/**
 * Every record that two states do not share, the one with most changed fields first. One that a side cannot read is left
 * out: nobody knows what it says there.
 */
export function compareRecords(before: ReviewState, after: ReviewState): RecordChange[] {
  return COLLECTIONS.flatMap((collection) => {
    const [old, fresh] = [before, after].map(
      ({ dossier }) => new Map<string, object>(dossier[collection].map((one) => [one.id, one])),
    );
    const ids = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].sort();
    return ids.flatMap((id): RecordChange[] => {
      const name = `${collection}/${id}`;
      if (before.unreadable.has(name) || after.unreadable.has(name)) return [];
      const [was, is] = [old?.get(id), fresh?.get(id)];
      const fields = [
        ...compareFields(was, is),
        ...compareBodies(before.bodies.get(name), after.bodies.get(name)),
      ];
      if (fields.length === 0) return [];
      const kind = !was ? 'added' : !is ? 'removed' : 'changed';
      return [{ kind, name, fields }];
    });
  }).sort((a, b) => b.fields.length - a.fields.length || (a.name < b.name ? -1 : 1));
}

function compareFields(before: object | undefined, after: object | undefined): FieldChange[] {
  const [old, fresh] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: fresh.get(path) ?? null }))
    .filter((field) => field.before !== field.after)
    .filter((field) => (before && after) || !isEmpty(field.before ?? field.after));
}

/** Of a record that comes or goes, the fields that say nothing. */
function isEmpty(value: string | null): boolean {
  return value === null || /^(?:null|\[\]|\{\}|)$/.test(value);
}

function compareBodies(before = '', after = ''): FieldChange[] {
  const middle = changedMiddle(before.split('\n\n'), after.split('\n\n'));
  const text = (blocks: readonly string[]) => blocks.join('\n\n') || null;
  return before === after
    ? []
    : [{ path: 'body', before: text(middle.before), after: text(middle.after) }];
}

/** Every value of a record by the path of its keys: `evidence.0.exact`. */
function leaves(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (value === undefined || path === 'id') return into;
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value))
      leaves(inner, path === '' ? key : `${path}.${key}`, into);
  } else if (path !== '') into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  return into;
}
