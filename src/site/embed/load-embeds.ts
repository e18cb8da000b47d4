import type { Dossier } from '../../domain/dossier.ts';
import { asOf } from '../as-of.ts';
import { aboutEntities } from '../dossier-index.ts';
import { countOfFirst } from '../count-of.ts';
import { loadAssessment } from '../load-assessment.ts';
import { loadDossier, loadSite } from '../load-dossier.ts';
import type { EmbedCatalogue } from './embed-chart.ts';
import { ownCharts } from './own-charts.ts';
import { entityChart, questionChart, sourceChart } from './record-charts.ts';
import { wholeCharts } from './whole-charts.ts';

const known = new WeakMap<Dossier, Promise<EmbedCatalogue>>();

/** Every chart that can be embedded, and what each says of the dossier; of the same dossier gathered once. */
export async function loadEmbeds(): Promise<EmbedCatalogue> {
  const dossier = await loadDossier();
  const embeds = known.get(dossier) ?? gatherEmbeds(dossier);
  known.set(dossier, embeds);
  return embeds;
}

async function gatherEmbeds(dossier: Dossier): Promise<EmbedCatalogue> {
  const site = await loadSite();
  const aboutOf = aboutEntities(dossier);
  const assessment = await loadAssessment(dossier);
  const dated = asOf(dossier.sources);
  const own = ownCharts(dossier);
  return {
    charts: [
      ...wholeCharts(dossier, assessment),
      ...dossier.questions
        .filter(({ id }) => own.questions.has(id))
        .map((question) => questionChart(question, dossier)),
      ...dossier.entities
        .filter(({ id }) => own.entities.has(id))
        .flatMap((entity) => entityChart(entity, dossier, assessment, aboutOf(entity.id)) ?? []),
      ...dossier.sources
        .filter(({ id }) => own.sources.has(id))
        .flatMap((source) => sourceChart(source, dossier, assessment) ?? []),
    ],
    context: {
      note: `${countOfFirst(openDisputes(dossier), 'open dispute')} in all.${dated === null ? ' No source prints a date.' : ''}`,
      asOf: dated,
      sources: dossier.sources.length,
      disputes: openDisputes(dossier),
      siteTitle: site.title,
      language: site.language,
    },
  };
}

function openDisputes({ questions }: Dossier): number {
  return questions.filter(({ review }) => review !== 'rejected').length;
}
