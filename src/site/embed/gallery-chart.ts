import { chartUse, type ChartUse } from './chart-use.ts';
import { embedHref } from './embed-addresses.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';
import { embedSize, type DrawnSize } from './embed-size.ts';
import { pinnedContext } from './pinned-chart.ts';
import { snippetInput } from './snippet-input.ts';
import { snippets, type EmbedTheme, type Snippet, type SnippetKind } from './snippets.ts';

/** One size in one theme: its preview and the snippets that depend on these. */
export interface GalleryVariant {
  readonly size: 'wide' | 'narrow';
  readonly theme: EmbedTheme;
  readonly preview: string;
  readonly drawn: DrawnSize;
  readonly snippets: readonly Snippet[];
}

/** A chart as the gallery offers it. */
export interface GalleryChart {
  readonly chart: EmbedChart;
  readonly use: ChartUse;
  readonly variants: readonly GalleryVariant[];
  /** The snippets that are the same for every size and theme. */
  readonly common: readonly Snippet[];
}

const SIZES = ['wide', 'narrow'] as const;
const THEMES: readonly EmbedTheme[] = ['auto', 'light', 'dark'];
const COMMON: ReadonlySet<SnippetKind> = new Set(['Address', 'Markdown']);

export async function galleryChart(
  chart: EmbedChart,
  context: EmbedContext,
): Promise<GalleryChart> {
  const variants = SIZES.flatMap((size) => {
    const drawn = embedSize(chart, context, { size });
    const pinnedDrawn = embedSize(chart, pinnedContext(context, chart), { size });
    return THEMES.map((theme) => {
      const all = snippets(
        snippetInput(chart, context.siteTitle, { size, theme, drawn, pinnedDrawn }),
      );
      return { size, theme, drawn, all };
    });
  });
  return {
    chart,
    use: await chartUse(chart),
    variants: variants.map(({ all, ...variant }) => ({
      ...variant,
      preview: `${embedHref(chart.id)}${variant.theme === 'auto' ? '' : `#${variant.theme}`}`,
      snippets: all.filter(({ kind }) => !COMMON.has(kind)),
    })),
    common: variants[0]?.all.filter(({ kind }) => COMMON.has(kind)) ?? [],
  };
}
