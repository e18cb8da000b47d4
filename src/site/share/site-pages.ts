import type { Dossier } from '../../domain/dossier.ts';
import type { Site } from '../../schema/site-schema.ts';
import { wholeCharts } from '../embed/whole-charts.ts';
import { figureTitle } from '../figure-title.ts';
import type { Assessment } from '../load-assessment.ts';

/** A page of the site, as lists of pages show it. */
export interface SitePage {
  /** From the root of the site: `/timeline/`. */
  readonly path: string;
  readonly title: string;
  /** What it finds or holds, one sentence; null when the title says it. */
  readonly description: string | null;
  readonly group: 'main' | 'questions' | 'sources' | 'figures' | 'events' | 'entities';
}

/** Every page that readers may want to find, in reading order. */
export function sitePages(site: Site, dossier: Dossier, assessment: Assessment): SitePage[] {
  const findings = new Map(
    wholeCharts(dossier, assessment).map(({ path, headline }) => [path, headline.title]),
  );
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const main = (path: string, title: string, description: string | null = null): SitePage => ({
    path,
    title,
    description: findings.get(path) ?? description,
    group: 'main',
  });
  return [
    main('/', site.title, site.description),
    main('/timeline/', 'Timeline'),
    main('/valuations/', 'Stated amounts'),
    main('/questions/', 'Disputes'),
    main('/reliability/', 'Reliability'),
    main('/sources/', 'Sources', 'The documents, with every used passage marked.'),
    main('/entities/', 'Who', 'The companies, people and products that the sources speak of.'),
    main('/coverage/', 'What no claim uses', 'What the sources contain that no claim uses yet.'),
    main('/method/', 'Method', 'How everything is computed.'),
    main(
      '/search/',
      'Search',
      'Everything on the site, by its words and the words that it rests on.',
    ),
    main('/data/', 'Data', 'Everything as files, how to cite it, and a checker.'),
    main('/embed/', 'Embed', 'The charts for other people’s pages.'),
    ...dossier.questions.map((one) => record('questions', one.id, one.question)),
    ...dossier.sources.map((one) => record('sources', one.id, one.title)),
    ...dossier.figures.map((one) =>
      record('figures', one.id, figureTitle(one, names.get(one.entity ?? '') ?? null)),
    ),
    ...dossier.events.map((one) => record('events', one.id, one.title)),
    ...dossier.entities.map((one) => record('entities', one.id, one.name)),
  ];
}

function record(group: Exclude<SitePage['group'], 'main'>, id: string, title: string): SitePage {
  return { path: `/${group}/${id}/`, title, description: null, group };
}
