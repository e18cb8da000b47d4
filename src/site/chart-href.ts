import type { Href } from '../charts/placed.ts';
import { href, passageHref, recordHref } from './links.ts';
import { PUBLISHED } from './published-fragment.ts';

/** Where the marks of charts lead: to the words that prove them; without a passage, to the record's page. */
export const chartHref: Href = (target) => {
  if (target.kind === 'fold') return foldHref(target.of, target.ids);
  if (target.kind === 'page') return href(target.path);
  if (target.kind === 'source') return recordHref('sources', target.id);
  if (target.passage) return passageHref(target.passage.source, target.passage);
  switch (target.kind) {
    case 'event':
      return recordHref('events', target.id);
    case 'figure':
      return recordHref('figures', target.id);
    case 'question':
      return recordHref('questions', target.id);
    case 'criterion':
      return `${recordHref('sources', target.source)}#reliability`;
  }
};

/** As `chartHref`, but a source stands for its publication: it leads to the words that date it, or to why none do. */
export const publicationHref: Href = (target) =>
  target.kind === 'source' ? `${recordHref('sources', target.id)}#${PUBLISHED}` : chartHref(target);

/**
 * As another one, where the list of everything takes several pages: what is folded leads to its first record in the list of this
 * page, and where that is on another page to the record's own.
 */
export function foldsWithin(base: Href, listed: ReadonlySet<string>): Href {
  return (target) => {
    if (target.kind !== 'fold' || target.of === 'source') return base(target);
    const [first] = target.ids;
    if (first === undefined) return base(target);
    return listed.has(first)
      ? `#row-${first}`
      : recordHref(target.of === 'event' ? 'events' : 'figures', first);
  };
}

/** Several records in one mark lead to the first of them in the list beside the chart. */
function foldHref(of: 'event' | 'figure' | 'source', [first]: readonly string[]): string {
  const pages = { event: '/timeline/', figure: '/valuations/', source: '/reliability/' };
  return href(`${pages[of]}#${of === 'source' || first === undefined ? 'list' : `row-${first}`}`);
}
