import { href } from '../links.ts';

/** The formats in which each chart is published, beside its page. */
export const EMBED_FORMATS = [
  'svg',
  'narrow.svg',
  'png',
  'csv',
  'json',
  'md',
  'oembed.json',
] as const;
export type EmbedFormat = (typeof EMBED_FORMATS)[number];

/** The page of an embed. */
export function embedHref(id: string, { plain = false }: { plain?: boolean } = {}): string {
  return href(`/embed/${id}/${plain ? 'plain/' : ''}`);
}

/** The folder of a state of a chart, which its content names: what it holds never changes. */
export function pinnedHref(id: string, hash: string): string {
  return href(`/embed/pinned/${id}/${hash}/`);
}

/** A file of an embed. */
export function embedFileHref(id: string, format: EmbedFormat): string {
  return href(`/embed/${id}.${format}`);
}
