import { drawChart } from '../../charts/draw-chart.ts';
import { counted } from '../../charts/headline.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { formatEdtf } from '../../domain/format-date.ts';
import type { Question } from '../../domain/question.ts';
import type { Site } from '../../schema/site-schema.ts';
import { asOf } from '../as-of.ts';
import { countOfFirst } from '../count-of.ts';
import { aboutEntities } from '../dossier-index.ts';
import { wholeCharts } from '../embed/whole-charts.ts';
import type { Assessment } from '../load-assessment.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { labelsOf } from '../source-label.ts';
import type { PictureBody, PictureWords } from './picture-words.ts';
import type { SitePage } from './site-pages.ts';

const KINDS: Readonly<Record<Exclude<SitePage['group'], 'main'>, string>> = {
  questions: 'Dispute',
  sources: 'Source',
  figures: 'Stated amount',
  events: 'Event',
  entities: 'Who',
};

/** What the preview picture of a page says; made once for all pages. */
export function pagePictures(
  site: Site,
  dossier: Dossier,
  assessment: Assessment,
): (page: SitePage) => PictureWords {
  const names = labelsOf(dossier.sources);
  const charts = new Map(wholeCharts(dossier, assessment).map((chart) => [chart.path, chart]));
  const sources = new Map(dossier.sources.map((one) => [one.id, one]));
  const figures = new Map(dossier.figures.map((one) => [one.id, one]));
  const events = new Map(dossier.events.map((one) => [one.id, one]));
  const aboutOf = aboutEntities(dossier);
  const questions = new Map(dossier.questions.map((one) => [one.id, one]));
  const note = `${countOfFirst(dossier.sources.length, 'source')}. ${asOf(dossier.sources)?.words ?? 'No source prints a date'}`;
  const quote = (text: string | undefined, source: string | undefined): PictureBody =>
    text === undefined
      ? NOTHING
      : { kind: 'quote', text: onOneLine(text), by: names.get(source ?? '') ?? '' };

  const bodyOf = ({ path, group }: SitePage): PictureBody => {
    const id = path.split('/')[2] ?? '';
    switch (group) {
      case 'main':
        return mainBody(path);
      case 'questions':
        return sidesOf(questions.get(id), names);
      case 'figures': {
        const figure = figures.get(id);
        return quote(figure?.evidence[0]?.exact, figure?.source);
      }
      case 'events': {
        const [evidence] = events.get(id)?.evidence ?? [];
        return quote(evidence?.exact, evidence?.source);
      }
      case 'sources': {
        const source = sources.get(id);
        if (!source) return NOTHING;
        const date = source.published === null ? 'no date printed' : formatEdtf(source.published);
        return words(`${source.publisher ?? 'Publisher not stated'}, ${date}`);
      }
      case 'entities': {
        const about = aboutOf(id);
        return words(
          `${countOfFirst(about.figures.length, 'stated amount')}, ${counted(about.events.length, 'event')}, ${counted(about.questions.length, 'dispute')}`,
        );
      }
    }
  };
  const mainBody = (path: string): PictureBody => {
    const placed = charts.get(path)?.small?.();
    if (placed)
      return {
        kind: 'drawing',
        drawing: drawChart(placed, { href: () => '#', idPrefix: 'picture' }),
      };
    if (path === '/') return words(site.description);
    return path === '/questions/'
      ? sidesOf(questionsInOrder(dossier.questions)[0], names)
      : NOTHING;
  };

  return (page) => ({
    site: site.title,
    kind: page.group === 'main' ? (page.path === '/' ? null : page.title) : KINDS[page.group],
    title:
      page.path === '/'
        ? (site.question ?? site.title)
        : ((page.group === 'main' ? page.description : null) ?? page.title),
    body: bodyOf(page),
    note,
  });
}

const NOTHING: PictureBody = { kind: 'nothing' };

function words(text: string): PictureBody {
  return { kind: 'words', text };
}

/** The two answers that the most sources give; those that cannot both be true come before others. */
function sidesOf(question: Question | undefined, names: ReadonlyMap<string, string>): PictureBody {
  if (!question) return NOTHING;
  const given = Object.entries(question.values).map(([key, text]) => ({
    key,
    text,
    by: [
      ...new Set(
        question.positions.filter(({ value }) => value === key).map(({ source }) => source),
      ),
    ].map((source) => names.get(source) ?? source),
  }));
  const [left, right] = given
    .filter(({ by }) => by.length > 0)
    .toSorted((a, b) => b.by.length - a.by.length);
  if (!left || !right) return NOTHING;
  const against = given.find(
    ({ key, by }) =>
      key !== left.key &&
      by.length > 0 &&
      question.incompatible.some((pair) => pair.includes(key) && pair.includes(left.key)),
  );
  const side = ({ text, by }: (typeof given)[number]) => ({ text, by: by.join(', ') });
  return { kind: 'sides', sides: [side(left), side(against ?? right)] };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
