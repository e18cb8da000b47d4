import type { Headline } from '../../charts/headline.ts';
import type { Href, PlacedChart } from '../../charts/placed.ts';
import type { AsOf } from '../as-of.ts';
import type { Table } from '../tables/table.ts';

/** A chart that can stand in somebody else's page. */
export interface EmbedChart {
  /** Its address below `/embed/`: `timeline`, `question/<id>`. */
  readonly id: string;
  /** What it is called in lists: "Timeline". */
  readonly name: string;
  readonly headline: Headline;
  /** Path of the page that it comes from, from the root of the site: `/timeline/`. */
  readonly path: string;
  /** The values that it shows, each with its quote. */
  readonly table: Table;
  /** Decides every place of the drawing at a width in px. */
  place(width: number): PlacedChart;
  /** The same in small, for preview pictures; absent where the chart has no small form. */
  small?(): PlacedChart;
  readonly href: Href;
}

/** What a picture says of the whole dossier. */
export interface EmbedContext {
  /** "Eight open disputes in all." */
  readonly note: string;
  /** Null when no source prints a date. */
  readonly asOf: AsOf | null;
  readonly sources: number;
  readonly disputes: number;
  readonly siteTitle: string;
  readonly language: string;
}

/** Every chart of a dossier, the large ones first. */
export interface EmbedCatalogue {
  readonly charts: readonly EmbedChart[];
  readonly context: EmbedContext;
}
