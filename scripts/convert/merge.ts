import { isDeepStrictEqual } from 'node:util';
import { mergeBody } from './merge-body.ts';
import { joinRecord, splitRecord, type Segment } from './split-record.ts';

/** The last output of the converter, the person's file, and the converter's new output. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type Merged =
  | { readonly ok: true; readonly text: string }
  /** The keys (or `frontmatter`, or `body`) that both sides changed in different ways. */
  | { readonly ok: false; readonly keys: readonly string[] };

/**
 * Merges a record that a person and the converter both changed: frontmatter key by key, body block by block. Every byte that
 * the person changed stays as it is: comments, key order, quotation marks, line ends and white space survive, or there is
 * no merge.
 */
export function mergeRecord({ base, ours, theirs }: Versions): Merged {
  // An editor on another system may have changed every line end; the converter then writes as they do.
  const ends = (text: string) => (ours.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
  const a = splitRecord(ours);
  const o = splitRecord(ends(base));
  const b = splitRecord(ends(theirs));
  if (!a || !o || !b) return { ok: false, keys: ['frontmatter'] };
  const keys = mergeKeys(o.segments, a.segments, b.segments);
  const body = mergeBody(o.body, a.body, b.body);
  if (keys.conflicts.length > 0 || body === null)
    return { ok: false, keys: [...keys.conflicts, ...(body === null ? ['body'] : [])] };
  const text = joinRecord({ ...a, segments: keys.segments, body });
  // What was put together must read as it was meant.
  return isDeepStrictEqual(valuesOf(splitRecord(text)?.segments), valuesOf(keys.segments))
    ? { ok: true, text }
    : { ok: false, keys: ['frontmatter'] };
}

function mergeKeys(
  base: readonly Segment[],
  ours: readonly Segment[],
  theirs: readonly Segment[],
): { segments: readonly Segment[]; conflicts: readonly string[] } {
  const segments = [...ours];
  const conflicts: string[] = [];
  const find = (list: readonly Segment[], key: string) => list.find((one) => one.key === key);
  for (const their of theirs) {
    const before = find(base, their.key);
    const mine = find(segments, their.key);
    if (before && isDeepStrictEqual(before.value, their.value)) continue;
    if (mine && isDeepStrictEqual(mine.value, their.value)) continue;
    if (!mine && !before) segments.push({ ...their, lead: '' });
    else if (mine && before && mine.core === before.core) {
      segments[segments.indexOf(mine)] = { ...mine, core: their.core, value: their.value };
    } else conflicts.push(their.key);
  }
  for (const gone of base.filter(({ key }) => !find(theirs, key))) {
    const at = segments.findIndex(
      ({ key, core, rest }) => key === gone.key && core === gone.core && rest === gone.rest,
    );
    const [removed] = at < 0 ? [] : segments.splice(at, 1);
    // A comment that a person put above a key says that they care for it.
    if (removed && removed.lead !== gone.lead) conflicts.push(removed.key);
  }
  return { segments, conflicts };
}

function valuesOf(segments: readonly Segment[] | undefined): unknown {
  return segments?.map(({ key, value }) => [key, value]);
}
