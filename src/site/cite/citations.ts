import type { Source } from '../../domain/source.ts';
import type { Site } from '../../schema/site-schema.ts';
import { contentHash } from '../embed/content-hash.ts';
import type { EmbedChart } from '../embed/embed-chart.ts';
import { address, href, recordHref, type RecordKind } from '../links.ts';
import type { Citation } from './citation.ts';

/** Nothing is stated unless a record states it. */
const UNKNOWN = {
  author: null,
  publisher: null,
  container: null,
  issued: null,
  note: null,
} as const;

/** The site as a whole. */
export function siteCitation({ title }: Pick<Site, 'title'>): Citation {
  return { ...UNKNOWN, key: 'dossier', kind: 'site', title, url: address(href('/')) };
}

/** One chart in its present state, which its hash names. */
export function chartCitation(chart: EmbedChart, { title }: Pick<Site, 'title'>): Citation {
  return {
    ...UNKNOWN,
    key: `chart-${chart.id.replaceAll('/', '-')}`,
    kind: 'chart',
    title: chart.headline.title,
    container: title,
    url: address(href(chart.path)),
    note: `Content ${contentHash(chart)}`,
  };
}

/** One record: an amount, an event, a dispute. */
export function claimCitation(
  kind: Exclude<RecordKind, 'sources'>,
  record: { readonly id: string; readonly title: string },
  site: Pick<Site, 'title'>,
): Citation {
  return {
    ...UNKNOWN,
    key: `${kind}-${record.id}`,
    kind: 'claim',
    title: record.title,
    container: site.title,
    url: address(recordHref(kind, record.id)),
  };
}

/** A document that the site rests on: cited as itself, with the page on which its text can be checked. */
export function sourceCitation(source: Source): Citation {
  const page = address(recordHref('sources', source.id));
  return {
    ...UNKNOWN,
    key: `source-${source.id}`,
    kind: 'source',
    title: source.title,
    author: source.author,
    publisher: source.publisher,
    issued: source.published,
    url: source.url ?? page,
    note: source.url === null ? `SHA-256 ${source.seed.sha256}` : `Text checked at ${page}`,
  };
}
