import { href } from '../links.ts';
import { contentHash } from './content-hash.ts';
import { pinnedHref } from './embed-addresses.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';

/** The files of a state, beside its page, and the formats of the chart that they keep. */
export const PINNED_FILES = {
  'chart.svg': 'svg',
  'chart.csv': 'csv',
  'chart.json': 'json',
} as const;

/** Where the present state of a chart is, below `/embed/pinned/`. */
export function pinnedFolder(chart: EmbedChart): string {
  return `${chart.id}/${contentHash(chart)}`;
}

/** A chart whose links hold wherever the site moves: they are told from where its pinned page stands. */
export function pinnedChart(chart: EmbedChart): EmbedChart {
  const root = href('/');
  const depth = pinnedHref(chart.id, contentHash(chart)).slice(root.length).split('/').length - 1;
  return {
    ...chart,
    href: (target) => `${'../'.repeat(depth)}${chart.href(target).slice(root.length)}`,
  };
}

/** What a pinned picture says of the dossier, and that it is pinned. */
export function pinnedContext(context: EmbedContext, chart: EmbedChart): EmbedContext {
  return { ...context, note: `${context.note} Pinned state ${contentHash(chart)}.` };
}
