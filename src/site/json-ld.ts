import type { Event } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/source.ts';
import { figureTitle } from './figure-title.ts';
import { embedFileHref } from './embed/embed-addresses.ts';
import { recordHref } from './links.ts';

/** A schema.org object with stated fields only; what nobody states is left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A source as schema.org's NewsArticle. */
export function newsArticle(source: Source, site: URL | undefined): JsonLd {
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(recordHref('sources', source.id), site),
    headline: source.titleBasis === 'printed' ? source.title : null,
    publisher:
      source.publisher === null ? null : { '@type': 'Organization', name: source.publisher },
    author: source.author === null ? null : { '@type': 'Person', name: source.author },
    datePublished:
      source.published !== null && /^\d{4}-\d\d-\d\d$/.test(source.published)
        ? source.published
        : null,
    articleSection: source.section,
    inLanguage: source.language === 'und' ? null : source.language,
    url: source.url,
  });
}

/** A stated amount as schema.org's Claim: what is said, and the article in which it appears. No verdict. */
export function claim(
  figure: Figure,
  source: Source,
  entity: string | null,
  site: URL | undefined,
): JsonLd {
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(recordHref('figures', figure.id), site),
    name: figureTitle(figure, entity),
    text: figure.evidence[0]?.exact ?? null,
    about: entity === null ? null : { '@type': 'Thing', name: entity },
    appearance: newsArticle(source, site),
  });
}

/** What one source says of an event as schema.org's Claim, in its own words. */
export function eventClaim(
  { id, title, evidence }: Event,
  sources: ReadonlyMap<string, Source>,
  site: URL | undefined,
): JsonLd {
  const articles = [...new Set(evidence.map(({ source }) => source))].flatMap((source) => {
    const known = sources.get(source);
    return known ? [newsArticle(known, site)] : [];
  });
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(recordHref('events', id), site),
    name: title,
    text: evidence[0]?.exact ?? null,
    appearance: articles.length === 1 ? articles[0] : articles,
  });
}

/** The data behind a page as schema.org's Dataset. */
export function dataset(
  {
    name,
    description,
    variables,
    path,
    chart,
  }: {
    name: string;
    description: string;
    variables: readonly string[];
    path: string;
    /** Id of the chart whose files hold the data. */
    chart: string;
  },
  site: URL | undefined,
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: absolute(path, site),
    variableMeasured: variables,
    distribution: (
      [
        ['csv', 'text/csv'],
        ['json', 'application/json'],
      ] as const
    ).map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: absolute(embedFileHref(chart, format), site),
    })),
  };
}

/** Written so that no text inside can end the script element. */
export function serialised(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function absolute(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

function withoutUnknown(data: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
