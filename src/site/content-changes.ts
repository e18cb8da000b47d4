import { execFileSync } from 'node:child_process';
import type { RecordKind } from './links.ts';

/** What became of the records of one kind on one day. */
export interface RecordChanges {
  readonly kind: RecordKind;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The changes of one day, in UTC. */
export interface ContentChanges {
  /** `YYYY-MM-DD`, the day of the commits. */
  readonly day: string;
  readonly kinds: readonly RecordChanges[];
}

const KINDS: readonly RecordKind[] = ['questions', 'figures', 'events', 'entities', 'sources'];

/** Commits that are looked through for the last days with a change. */
const COMMITS = 200;

/**
 * The last days on which records changed, the latest first, from the history of the content folder. The dates are those of
 * commits, so the same commit tells the same. Empty where there is no history, or only a part of it (a shallow clone).
 */
export function contentChanges(
  folder: string,
  { days = 3, log = gitLog }: { days?: number; log?: (folder: string) => string } = {},
): readonly ContentChanges[] {
  const byDay = new Map<string, Map<string, string>>();
  let day = '';
  for (const line of log(folder).split('\n')) {
    const stamp = /^\x01(\d+)$/.exec(line);
    if (stamp) day = new Date(Number(stamp[1]) * 1000).toISOString().slice(0, 10);
    const change = /^([AMD])\t(?:.*\/)?(\w+)\/([^/]+)\.mdx$/.exec(line);
    if (!change || !KINDS.some((kind) => kind === change[2])) continue;
    const [, status = '', kind = '', id = ''] = change;
    const records = byDay.get(day) ?? new Map<string, string>();
    byDay.set(day, records);
    // The log runs backwards: what a record became by the end of the day stands, but what came that day is new.
    const later = records.get(`${kind}/${id}`);
    if (later === undefined || (later === 'M' && status === 'A'))
      records.set(`${kind}/${id}`, status);
    else if (later === 'D' && status === 'A') records.delete(`${kind}/${id}`);
  }
  return [...byDay]
    .filter(([, records]) => records.size > 0)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, days)
    .map(([on, records]) => ({
      day: on,
      kinds: KINDS.flatMap((kind) => changesOf(kind, records)),
    }));
}

function changesOf(kind: RecordKind, records: ReadonlyMap<string, string>): RecordChanges[] {
  const ids = (status: string): string[] =>
    [...records]
      .flatMap(([key, value]) =>
        value === status && key.startsWith(`${kind}/`) ? [key.slice(kind.length + 1)] : [],
      )
      .sort();
  const [added, changed, removed] = [ids('A'), ids('M'), ids('D')];
  return added.length + changed.length + removed.length === 0
    ? []
    : [{ kind, added, changed, removed }];
}

/** The log as git writes it; nothing where git, or the whole history, is missing. */
function gitLog(folder: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return '';
    return git(
      '-c',
      'core.quotePath=false',
      'log',
      `-${COMMITS}`,
      '--format=%x01%ct',
      '--name-status',
      '--no-renames',
      '--no-merges',
      '--',
      ...KINDS.map((kind) => `${folder}/${kind}`),
    );
  } catch {
    // No git, no repository: then nothing is told of changes.
    return '';
  }
}
