import type { Finding, Place } from '../../src/domain/finding.ts';
import { decode } from '../../src/text/decode.ts';
import type { Effects } from '../effects.ts';

/** Larger files are not read again to quote a line of them. */
const MAX_BYTES = 10_000_000;

/** Findings with the lines that they speak of, so that a report can show them. */
export async function quoteLines(
  effects: Pick<Effects, 'list' | 'read' | 'size'>,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const files = new Map<string, readonly string[]>();
  const folders = new Map<string, ReadonlySet<string>>();
  const quote = async (place: Place): Promise<Place> => {
    const { file, line } = place;
    if (line === undefined || file.split('/').includes('..')) return place;
    let lines = files.get(file);
    if (!lines) {
      lines = await linesOf(effects, file, folders);
      files.set(file, lines);
    }
    const quoted = lines[line - 1];
    return quoted === undefined ? place : { ...place, quoted };
  };
  const quoted: Finding[] = [];
  for (const finding of findings) {
    const place = await quote(finding.place);
    quoted.push({
      ...finding,
      place,
      ...(finding.other ? { other: await quote(finding.other) } : {}),
    });
  }
  return quoted;
}

async function linesOf(
  effects: Pick<Effects, 'list' | 'read' | 'size'>,
  file: string,
  /** What the folders hold that were looked into. */
  folders: Map<string, ReadonlySet<string>>,
): Promise<readonly string[]> {
  const slash = file.lastIndexOf('/');
  const [folder, name] = [file.slice(0, slash), file.slice(slash + 1)];
  // A link is not followed: what it points to is nothing to be printed.
  const known = folders.get(folder) ?? new Set((await effects.list(folder)).files);
  folders.set(folder, known);
  if (!known.has(name)) return [];
  if ((await effects.size(file)) > MAX_BYTES) return [];
  const decoded = decode((await effects.read(file)) ?? new Uint8Array());
  return decoded.ok ? decoded.text.split(/\r\n|[\r\n]/) : [];
}
