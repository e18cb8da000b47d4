import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';
import type { SitePage } from './site-pages.ts';

/** `llms.txt`: what the site is and where its parts are, in Markdown, for programs that read for people. */
export function toLlms(site: Site, pages: readonly SitePage[]): string {
  const line = ({ path, title, description }: SitePage): string =>
    `- [${title.replace(/[[\]]/g, '')}](${address(href(path))})${description === null ? '' : `: ${description}`}`;
  const file = (path: string, title: string, description: string): string =>
    line({ path, title, description, group: 'main' });
  const of = (group: SitePage['group']): string[] =>
    pages.filter((page) => page.group === group).map(line);
  return [
    `# ${site.title}`,
    `> ${site.description}`,
    [
      'Sources disagree here, and the site settles nothing silently. Quote a number only with the source that states it.',
      'What is marked "machine" has been read by a program and checked by no person.',
    ].join(' '),
    `## Pages\n\n${of('main').join('\n')}`,
    `## Data\n\n${[
      file(
        '/data/all.json',
        'All records',
        'every claim with its verbatim quote and its place in the document',
      ),
      file('/data/datapackage.json', 'Tables', 'description of the CSV files beside it'),
      file('/feed.json', 'Changes', 'JSON Feed'),
    ].join('\n')}`,
    `## Disputes\n\n${of('questions').join('\n')}`,
    `## Sources\n\n${of('sources').join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
