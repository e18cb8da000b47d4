import { countOf } from '../count-of.ts';
import { href } from '../links.ts';
import type { EmbedChart } from './embed-chart.ts';

/** Charts of one kind, as pages list them. */
export interface ChartGroup {
  readonly title: string;
  readonly charts: readonly EmbedChart[];
  /** Those beyond what one page lists, and where each is found; null when all are listed. */
  readonly rest: { readonly words: string; readonly href: string } | null;
}

/** Most charts of one kind that a page lists: a page must not grow with the corpus. */
const MOST = 40;

const GROUPS = [
  { prefix: 'question/', title: 'Single disputes', page: '/questions/' },
  { prefix: 'entity/', title: 'Companies, people and products', page: '/entities/' },
  { prefix: 'source/', title: 'Single sources', page: '/sources/' },
] as const;

/** The charts of single records by kind; kinds without any are left out. */
export function chartGroups(charts: readonly EmbedChart[]): ChartGroup[] {
  return GROUPS.flatMap(({ prefix, title, page }) => {
    const all = charts.filter(({ id }) => id.startsWith(prefix));
    if (all.length === 0) return [];
    const more = all.length - MOST;
    return {
      title,
      charts: all.slice(0, MOST),
      rest:
        more > 0
          ? { words: `${countOf(more, 'more')} on the pages of their records`, href: href(page) }
          : null,
    };
  });
}
