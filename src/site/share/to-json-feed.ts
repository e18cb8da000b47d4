import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The feed as JSON Feed 1.1. */
export function toJsonFeed(site: Site, entries: readonly FeedEntry[]): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.title,
      description: site.description,
      language: site.language,
      home_page_url: address(href('/')),
      feed_url: address(href('/feed.json')),
      items: entries.map(({ id, url, title, text, date }) => ({
        id,
        url,
        title,
        content_text: text,
        ...(date !== null && { date_published: `${date}T00:00:00Z` }),
      })),
    },
    null,
    1,
  )}\n`;
}
