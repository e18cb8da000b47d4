import { boundsOf } from '../domain/edtf.ts';
import { formatEdtf } from '../domain/format-date.ts';
import type { Source } from '../domain/source.ts';
import { PUBLISHED } from './published-fragment.ts';
import { sourceLabel } from './source-label.ts';

/** The day that a picture of the sources stands for, with where it is printed. */
export interface AsOf {
  /** EDTF, as printed. */
  readonly edtf: string;
  /** "Latest dated source: Example Post, 11 May 2026" */
  readonly words: string;
  /** The printed date in the text of its source, from the root of the site. */
  readonly path: string;
}

/**
 * The latest date of publication that any source prints; null when none prints one. The time of a build says nothing about the
 * sources and is never used.
 */
export function asOf(
  sources: readonly Pick<Source, 'id' | 'published' | 'publisher' | 'title'>[],
): AsOf | null {
  const dated = sources.flatMap((source) => {
    const { published } = source;
    const latest = published === null ? null : (boundsOf(published)?.latest ?? null);
    return published === null || latest === null ? [] : [{ source, published, latest }];
  });
  const [last] = dated.sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0));
  if (!last) return null;
  return {
    edtf: last.published,
    words: `Latest dated source: ${sourceLabel(last.source)}, ${formatEdtf(last.published)}`,
    path: `/sources/${last.source.id}/#${PUBLISHED}`,
  };
}
