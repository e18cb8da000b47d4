import { createHash } from 'node:crypto';
import { toRecords } from '../tables/table.ts';
import type { EmbedChart } from './embed-chart.ts';

/**
 * Names the state of a chart by what it says: the first 12 digits of SHA-256 over its title and its rows, a line each, in
 * JSON. The addresses of the quotes are left out, so that a site that moves still says the same.
 */
export function contentHash({ headline, table }: Pick<EmbedChart, 'headline' | 'table'>): string {
  return createHash('sha256')
    .update([headline.title, ...statements(toRecords(table))].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

/** What each row says, wherever the site is. */
export function statements(rows: readonly ReturnType<typeof toRecords>[number][]): string[] {
  return rows.map(({ address: _address, ...row }) => JSON.stringify(row));
}
