import type { Citation } from '../cite/citation.ts';
import { chartCitation } from '../cite/citations.ts';
import { href } from '../links.ts';
import { loadSite } from '../load-dossier.ts';
import { embedFileHref } from './embed-addresses.ts';
import type { EmbedChart } from './embed-chart.ts';
import { galleryHref } from './gallery-href.ts';
import { loadPinned, type PinnedState } from './load-pinned.ts';

/** What a reader may do with a chart: the line beneath it. */
export interface ChartUse {
  readonly id: string;
  readonly name: string;
  /** The page that it comes from. */
  readonly page: string;
  /** Where its snippets are. */
  readonly gallery: string;
  readonly files: readonly { readonly name: string; readonly href: string }[];
  readonly citation: Citation;
  /** The present state first. */
  readonly pinned: readonly PinnedState[];
}

export async function chartUse(chart: EmbedChart): Promise<ChartUse> {
  return {
    id: chart.id,
    name: chart.name,
    page: href(chart.path),
    gallery: href(galleryHref(chart.id)),
    files: (['csv', 'json', 'svg', 'png', 'md'] as const).map((format) => ({
      name: format.toUpperCase(),
      href: embedFileHref(chart.id, format),
    })),
    citation: chartCitation(chart, await loadSite()),
    pinned: await loadPinned(chart),
  };
}
