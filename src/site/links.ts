import { evidenceId, type Evidence } from '../domain/evidence.ts';
import type { SourceId } from '../domain/ids.ts';
import { unwrap } from '../text/hard-wraps.ts';

/** The address of a page or file of this site, with the base path, which Astro does not add to links. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

export type RecordKind = 'sources' | 'figures' | 'events' | 'entities' | 'questions';

/** The page of one record. */
export function recordHref(kind: RecordKind, id: string): string {
  return href(`/${kind}/${id}/`);
}

/** The passage in the text of its source: the page marks it with this id. */
export function passageHref(source: SourceId, evidence: Pick<Evidence, 'start' | 'end'>): string {
  return `${recordHref('sources', source)}#${evidenceId(source, evidence)}`;
}

/**
 * The passage with a text directive, so that browsers that know it mark the words even in a copied address
 * (method, section 8). Works as a plain fragment in the others.
 */
export function quotedPassageHref(source: SourceId, evidence: Evidence): string {
  const part = (text: string) => encodeURIComponent(unwrap(text.trim())).replaceAll('-', '%2D');
  const prefix = evidence.prefix.split('\n').at(-1) ?? '';
  const suffix = evidence.suffix.split('\n')[0] ?? '';
  const before = prefix.trim() ? `${part(prefix)}-,` : '';
  const after = suffix.trim() ? `,-${part(suffix)}` : '';
  return `${passageHref(source, evidence)}:~:text=${before}${part(evidence.exact)}${after}`;
}

/** The whole address of a page or file, with host and base path: for files that travel, feeds and citations. */
export function address(href: string): string {
  return new URL(href, import.meta.env.SITE).href;
}

/** An address as people read it aloud: without scheme and final slash. */
export function shortAddress(href: string): string {
  return address(href)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
