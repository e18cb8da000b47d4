import { dateParts, type Citation } from './citation.ts';

const TYPES = {
  site: 'dataset',
  chart: 'figure',
  claim: 'webpage',
  source: 'article-newspaper',
} as const;

/** A citation as CSL-JSON: a list of one entry. */
export function toCsl({
  key,
  kind,
  title,
  author,
  publisher,
  container,
  issued,
  url,
  note,
}: Citation): string {
  const parts = dateParts(issued);
  const entry = {
    id: key,
    type: TYPES[kind],
    title,
    author: author && [{ literal: author }],
    [kind === 'source' ? 'container-title' : 'publisher']: publisher,
    ...(container !== null && { 'container-title': container }),
    issued: parts && { 'date-parts': [parts.map(Number)] },
    URL: url,
    note,
  };
  const stated = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
  return `${JSON.stringify([stated], null, 2)}\n`;
}
