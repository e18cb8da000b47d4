import { createHash } from 'node:crypto';
import { toCsv } from '../tables/to-csv.ts';
import type { EmbedChart } from './embed-chart.ts';

/** Names the state of a chart by what it says: the first 12 digits of SHA-256 over its title and its values. */
export function contentHash({ headline, table }: Pick<EmbedChart, 'headline' | 'table'>): string {
  return createHash('sha256')
    .update(`${headline.title}\n${toCsv(table)}`)
    .digest('hex')
    .slice(0, 12);
}
