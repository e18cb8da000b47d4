import { getEntry, render, type RenderResult } from 'astro:content';
import type { RecordKind } from './links.ts';

/** The note that editors wrote in the body of a record, ready to be shown; null when there is none. */
export async function editorsNote(
  kind: Exclude<RecordKind, 'sources'>,
  id: string,
): Promise<RenderResult['Content'] | null> {
  const entry = await getEntry(kind, id);
  if (!entry || (entry.body ?? '').trim() === '') return null;
  return (await render(entry)).Content;
}
