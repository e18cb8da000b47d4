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
  /** Day of a person's decision, or of a record's last change in the history of the content, YYYY-MM-DD; null when unknown. */
  readonly date: string | null;
}

/** Most entries of a feed. */
const MOST = 200;

/**
 * People's decisions and all records, each in its present state: what changed last comes first, then disputes before sources,
 * amounts and events.
 * @param days Day of the last change, by `<collection>/<id>`; may be empty.
 */
export function feedEntries(
  dossier: Dossier,
  overrides: readonly Override[],
  days: ReadonlyMap<string, string> = new Map(),
): FeedEntry[] {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const entry = (url: string, title: string, text: string, record: unknown): FeedEntry => ({
    id: `${url}#${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12)}`,
    url,
    title,
    text,
    date: days.get(/\w+\/[^/]+(?=\/$)/.exec(url)?.[0] ?? '') ?? null,
  });
  const entries = [
    ...overrides
      .toSorted((a, b) => compare(b.date, a.date) || compare(a.id, b.id))
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
  ];
  // A stable sort: within a day, and without days, the order above stands.
  return entries.toSorted((a, b) => compare(b.date ?? '', a.date ?? '')).slice(0, MOST);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
