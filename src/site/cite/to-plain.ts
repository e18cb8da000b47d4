import { formatEdtf } from '../../domain/format-date.ts';
import type { Citation } from './citation.ts';

/** A citation as a sentence. What is not stated is said to be so where readers would look for it. */
export function toPlain(citation: Citation): string {
  const { author, title, publisher, container, issued, url, note, kind } = citation;
  const date =
    issued === null ? (kind === 'source' ? 'no date printed' : null) : formatEdtf(issued);
  return [author, `“${title.replace(/[.]$/, '')}”`, container, publisher, date, url, note]
    .filter((part) => part !== null)
    .join('. ')
    .concat('.')
    .replaceAll('?”.', '?”')
    .replace(/\.\.$/, '.');
}
