import { diff3Merge } from 'node-diff3';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** The last output of the converter, the person's file, and the converter's new output. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type Merged =
  | { readonly ok: true; readonly text: string }
  /** The keys (or `body`) that both sides changed in different ways. */
  | { readonly ok: false; readonly keys: readonly string[] };

/**
 * Merges a record that a person and the converter both changed: frontmatter key by key, body block by block. The person's
 * bytes stay as they are wherever the converter has nothing new to say: comments, key order and white space survive.
 */
export function mergeRecord({ base, ours, theirs }: Versions): Merged {
  const a = split(ours);
  const o = split(base);
  const b = split(theirs);
  if (!a || !b || !o) return { ok: false, keys: ['frontmatter'] };
  const conflicts: string[] = [];
  const segments = [...a.segments];
  for (const theirSegment of b.segments) {
    const key = theirSegment.key;
    const ourIndex = segments.findIndex((segment) => segment.key === key);
    const before = o.segments.find((segment) => segment.key === key);
    const mine = ourIndex < 0 ? undefined : segments[ourIndex];
    if (before && isDeepStrictEqual(before.value, theirSegment.value)) continue;
    if (mine && isDeepStrictEqual(mine.value, theirSegment.value)) continue;
    if (!mine && before) conflicts.push(key);
    else if (!mine) segments.push(theirSegment);
    else if (before && isDeepStrictEqual(mine.value, before.value))
      segments[ourIndex] = { ...theirSegment, lead: mine.lead };
    else conflicts.push(key);
  }
  for (const gone of o.segments) {
    if (b.segments.some((segment) => segment.key === gone.key)) continue;
    const index = segments.findIndex((segment) => segment.key === gone.key);
    if (index >= 0 && isDeepStrictEqual(segments[index]?.value, gone.value))
      segments.splice(index, 1);
  }
  const body = mergeBody(o.body, a.body, b.body);
  if (body === null) conflicts.push('body');
  if (conflicts.length > 0 || body === null) return { ok: false, keys: conflicts };
  return {
    ok: true,
    text: a.opening + segments.map((s) => s.lead + s.text).join('') + a.tail + a.closing + body,
  };
}

/** One top-level key with the comment and blank lines that lead to it. */
interface Segment {
  readonly key: string;
  readonly lead: string;
  readonly text: string;
  readonly value: unknown;
}

interface Split {
  readonly opening: string;
  readonly segments: readonly Segment[];
  /** Comments after the last key. */
  readonly tail: string;
  readonly closing: string;
  readonly body: string;
}

function split(text: string): Split | null {
  const match = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))([\s\S]*)$/m.exec(text);
  if (!match) return null;
  const [, opening = '', yaml = '', closing = '', body = ''] = match;
  const segments: Segment[] = [];
  let lead = '';
  for (const part of yaml.split(/(?<=\n)(?=[^\s#\-\]}])|(?<=\n)(?=#)|(?<=\n)(?=[ \t]*\r?\n)/)) {
    const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#:]+))\s*:/.exec(part);
    if (!key) {
      lead += part;
      continue;
    }
    try {
      const value: unknown = parse(part);
      const name = key[1] ?? key[2] ?? key[3] ?? '';
      segments.push({
        key: name,
        lead,
        text: part,
        value: isRecord(value) ? value[name] : undefined,
      });
    } catch {
      return null;
    }
    lead = '';
  }
  return { opening, segments, tail: lead, closing, body };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeBody(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const blocks = (text: string) => text.split(/(?<=\n)(?=\n*[^\n])/);
  const out: string[] = [];
  for (const part of diff3Merge(blocks(ours), blocks(base), blocks(theirs), {
    excludeFalseConflicts: true,
  })) {
    if (!part.ok) return null;
    out.push(...part.ok);
  }
  return out.join('');
}
