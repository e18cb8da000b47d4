import { Parser } from 'htmlparser2';
import type { HtmlMeta, MetaValue } from './html-meta.ts';
import { readJsonLd, readSiteNames } from './read-json-ld.ts';

/** A script longer than this is data of an application, not a description of the page. */
const LONGEST_SCRIPT = 400_000;

interface Tags {
  readonly metas: { readonly name: string; readonly content: string }[];
  readonly scripts: string[];
  readonly times: { readonly datetime: string; readonly published: boolean }[];
  canonical: string | null;
  title: string | null;
  language: string | null;
}

/** Collects what title, meta, link, time and JSON-LD elements say about the page. */
export function readHtmlMeta(html: string): HtmlMeta {
  const tags = collect(html);
  const linked = tags.scripts.map(readJsonLd).filter((found) => found !== null);
  const meta = (from: MetaValue['from'], ...names: string[]): MetaValue[] =>
    names.flatMap((name) =>
      tags.metas
        .filter((tag) => tag.name === name && tag.content !== '')
        .map((tag) => ({ value: tag.content, from })),
    );
  const ld = (values: readonly string[]): MetaValue[] =>
    values.map((value) => ({ value, from: 'json-ld' }));
  return {
    pageTitle: tags.title,
    titles: [
      ...ld(linked.flatMap((found) => found.headlines)),
      ...meta('open-graph', 'og:title'),
      ...meta(
        'meta',
        'twitter:title',
        'dc.title',
        'dcterms.title',
        'title',
        'headline',
        'parsely-title',
      ),
    ],
    publishers: [
      ...ld(linked.flatMap((found) => found.publishers)),
      ...meta('open-graph', 'og:site_name'),
      ...meta('meta', 'application-name', 'dc.publisher', 'publisher', 'article:publisher'),
      ...ld(tags.scripts.flatMap(readSiteNames)),
      ...meta('meta', 'copyright'),
    ],
    authors: [
      ...ld(linked.flatMap((found) => found.authors)),
      ...meta('open-graph', 'article:author', 'og:article:author'),
      ...meta(
        'meta',
        'author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'parsely-author',
        'sailthru.author',
        'article.author',
      ),
    ],
    published: [
      ...ld(linked.flatMap((found) => found.published)),
      ...meta(
        'open-graph',
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
      ),
      ...meta(
        'meta',
        'datepublished',
        'date.published',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'article.published',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'dcterms.date',
        'date',
        'article_date_original',
        'ptime',
        'cxenseparse:recs:publishtime',
      ),
      ...tags.times
        .filter((time) => time.published)
        .map((time): MetaValue => ({ value: time.datetime, from: 'time' })),
      // A page with one time element means itself; several belong to lists.
      ...(tags.times.length === 1
        ? [{ value: tags.times[0]!.datetime, from: 'time' } as const]
        : []),
    ],
    sections: [
      ...ld(linked.flatMap((found) => found.sections)),
      ...meta('open-graph', 'article:section'),
      ...meta('meta', 'section', 'parsely-section', 'category', 'news_section'),
    ],
    url: tags.canonical ?? meta('open-graph', 'og:url')[0]?.value ?? null,
    language: tags.language,
  };
}

function collect(html: string): Tags {
  const tags: Tags = {
    metas: [],
    scripts: [],
    times: [],
    canonical: null,
    title: null,
    language: null,
  };
  let open: 'script' | 'title' | null = null;
  let held: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') {
        const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
        const content = attributes['content'];
        if (key !== undefined && content !== undefined) {
          tags.metas.push({ name: key.toLowerCase(), content: tidy(content) });
        }
      } else if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) {
        tags.canonical ??= attributes['href'] ?? null;
      } else if (name === 'html') {
        tags.language ??= attributes['lang'] ?? null;
      } else if (name === 'time' || attributes['itemprop'] === 'datePublished') {
        const datetime = attributes['datetime'] ?? attributes['content'];
        if (datetime !== undefined) {
          const words = `${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`;
          const published =
            (attributes['pubdate'] !== undefined || /publish|entry-date|post-date/i.test(words)) &&
            !/modif|updated\b(?!.*publish)/i.test(words);
          tags.times.push({ datetime, published });
        }
      }
      if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) open = 'script';
      else if (name === 'title' && tags.title === null) open = 'title';
    },
    ontext(data) {
      if (open !== null) held.push(data);
    },
    onclosetag(name) {
      if (name !== open) return;
      const text = held.join('');
      if (name === 'title') tags.title = tidy(text) || null;
      else if (text.length <= LONGEST_SCRIPT) tags.scripts.push(text);
      open = null;
      held = [];
    },
  });
  parser.write(html);
  parser.end();
  return tags;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
