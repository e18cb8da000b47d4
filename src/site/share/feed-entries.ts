import { createHash } from 'node:crypto';
import type { Dossier } from '../../domain/dossier.ts';
import { figureTitle } from '../figure-title.ts';
import { address, href, recordHref } from '../links.ts';
import type { Override } from '../load-assessment.ts';
import { questionsInOrder } from '../questions-in-order.ts';

/** One entry of the feed of changes. */
export interface FeedEntry {
  /** Address and content hash: a record that changes becomes a new entry, and readers' software shows it. No clock is needed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Day of a person's decision, YYYY-MM-DD; null for records, which carry no day of change. */
  readonly date: string | null;
}

/** Most entries of a feed. */
const MOST = 200;

/** People's decisions, the latest first, then disputes, sources, amounts and events, each in its present state. */
export function feedEntries(dossier: Dossier, overrides: readonly Override[]): FeedEntry[] {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const entry = (url: string, title: string, text: string, record: unknown): FeedEntry => ({
    id: `${url}#${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12)}`,
    url,
    title,
    text,
    date: null,
  });
  return [
    ...overrides
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
      .map((override) => ({
        ...entry(
          address(href('/reliability/')),
          `Decided otherwise: ${override.target}`,
          override.reason,
          override,
        ),
        date: override.date,
      })),
    ...questionsInOrder(dossier.questions).map((one) =>
      entry(
        address(recordHref('questions', one.id)),
        one.question,
        [...new Set(one.positions.map(({ value }) => one.values[value] ?? value))].join(' / '),
        one,
      ),
    ),
    ...dossier.sources.map((one) =>
      entry(
        address(recordHref('sources', one.id)),
        one.title,
        one.publisher ?? 'Publisher not stated',
        one,
      ),
    ),
    ...dossier.figures.map((one) =>
      entry(
        address(recordHref('figures', one.id)),
        figureTitle(one, names.get(one.entity ?? '') ?? null),
        one.evidence[0]?.exact ?? '',
        one,
      ),
    ),
    ...dossier.events.map((one) =>
      entry(address(recordHref('events', one.id)), one.title, one.evidence[0]?.exact ?? '', one),
    ),
  ].slice(0, MOST);
}
