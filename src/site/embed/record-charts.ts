import { scoreWords, gradeWords } from '../../charts/reliability/cell-words.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Question } from '../../domain/question.ts';
import type { Source } from '../../domain/source.ts';
import { aboutEntities, type AboutEntity } from '../dossier-index.ts';
import type { Assessment } from '../load-assessment.ts';
import { partWith } from '../overview.ts';
import { reliabilitySeries } from '../reliability-chart.ts';
import { sourceLabel } from '../source-label.ts';
import type { EmbedChart } from './embed-chart.ts';
import { reliabilityEmbed, stancesEmbed, timelineEmbed, valuationsEmbed } from './whole-charts.ts';

/** Who says what to one question. */
export function questionChart(question: Question, dossier: Dossier): EmbedChart {
  const chart = stancesEmbed({ ...dossier, questions: [question] });
  return {
    ...chart,
    id: `question/${question.id}`,
    name: question.question,
    path: `/questions/${question.id}/`,
  };
}

/** What the sources say about one company or person: its amounts, else its events; null when they say neither. */
export function entityChart(
  entity: Entity,
  dossier: Dossier,
  assessment: Assessment,
  about: AboutEntity = aboutEntities(dossier)(entity.id),
): EmbedChart | null {
  if (about.figures.length + about.events.length === 0) return null;
  const chart =
    about.figures.length > 0
      ? valuationsEmbed(
          partWith(dossier, { figures: about.figures }),
          assessment,
          dossier.figures.length,
        )
      : timelineEmbed(partWith(dossier, { events: about.events }), dossier.events);
  return {
    ...chart,
    id: `entity/${entity.id}`,
    name: entity.name,
    headline: { ...chart.headline, title: `${entity.name}: ${chart.headline.title}` },
    path: `/entities/${entity.id}/`,
  };
}

/** What one source is judged by; null when it was not judged. */
export function sourceChart(
  source: Source,
  dossier: Dossier,
  assessment: Assessment,
): EmbedChart | null {
  const assessments = assessment.assessments.filter((one) => one.source === source.id);
  const one = { ...assessment, assessments };
  const [row] = reliabilitySeries(dossier.sources, one).rows;
  if (!row) return null;
  const chart = reliabilityEmbed(dossier, one);
  return {
    ...chart,
    id: `source/${source.id}`,
    name: sourceLabel(source),
    headline: {
      ...chart.headline,
      title: `${sourceLabel(source)}: ${gradeWords(row)}`,
      sourceLine: `One source: ${scoreWords(row)}.`,
    },
    path: `/sources/${source.id}/`,
  };
}
