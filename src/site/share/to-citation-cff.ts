import { stringify } from 'yaml';
import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';

/** `CITATION.cff` of the published site, as a dataset (Citation File Format 1.2.0). */
export function toCitationCff(site: Site): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, cite the site and the sources that you rely on.',
    type: 'dataset',
    title: site.title,
    abstract: site.description,
    // The format asks for an author; the site states none but those who keep it.
    authors: [{ name: `The editors of ${site.title}` }],
    url: address(href('/')),
    ...(site.repository !== null && { 'repository-code': site.repository }),
    license: site.licence,
  });
}
