import { changedMiddle } from './changed-middle.ts';

/** A file that is no record: a document, a decision, the method, the site. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Path below the content folder. */
  readonly name: string;
  /** The lines that differ; null on the side that has no such file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Characters of a file that are shown; a document may be a book. */
const MAX_SHOWN = 3000;

/** Every file that two states do not share, in the order of their names. */
export function compareFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): FileChange[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === is) return [];
    const middle = changedMiddle(was?.split('\n') ?? [], is?.split('\n') ?? []);
    return [
      {
        kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        name,
        before: was === undefined ? null : shown(middle.before),
        after: is === undefined ? null : shown(middle.after),
      },
    ];
  });
}

function shown(lines: readonly string[]): string {
  const text = lines.join('\n').trimEnd();
  const rest = text.length - MAX_SHOWN;
  return rest > 0 ? `${text.slice(0, MAX_SHOWN)} … and ${rest} characters more` : text;
}
