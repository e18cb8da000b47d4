import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The feed as RSS 2.0. */
export function toRss(site: Site, entries: readonly FeedEntry[]): string {
  const element = (name: string, text: string, attributes = ''): string =>
    `<${name}${attributes}>${escapeXml(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', site.title),
    element('link', address(href('/'))),
    element('description', site.description),
    element('language', site.language),
    `<atom:link href="${escapeXml(address(href('/feed.xml')))}" rel="self" type="application/rss+xml"/>`,
    ...entries.map(({ id, url, title, text, date }) =>
      [
        '<item>',
        element('title', title),
        element('link', url),
        element('guid', id, ' isPermaLink="false"'),
        element('description', text),
        ...(date === null ? [] : [element('pubDate', new Date(`${date}T00:00:00Z`).toUTCString())]),
        '</item>',
      ].join(''),
    ),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
