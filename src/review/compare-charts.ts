import type { Element } from 'hast';
import { conflictingFigures } from '../assess/conflicting-figures.ts';
import { doubtedFigures } from '../assess/doubted-figures.ts';
import {
  toReliabilityAssessment,
  toReliabilityCriteria,
} from '../assess/reliability/to-reliability-assessment.ts';
import type { DrawOptions } from '../charts/draw-chart.ts';
import type { PlacedChart } from '../charts/placed.ts';
import { drawReliability } from '../charts/reliability/draw.ts';
import { placeReliability } from '../charts/reliability/place.ts';
import { toReliabilitySeries } from '../charts/reliability/series.ts';
import { drawStances } from '../charts/stances/draw.ts';
import { placeStances } from '../charts/stances/place.ts';
import { toStancesSeries } from '../charts/stances/series.ts';
import { toSvg } from '../charts/svg.ts';
import { drawTimeline } from '../charts/timeline/draw.ts';
import { placeTimeline } from '../charts/timeline/place.ts';
import { toTimelineSeries } from '../charts/timeline/series.ts';
import { drawValuations } from '../charts/valuations/draw.ts';
import { placeValuations } from '../charts/valuations/place.ts';
import { toValuationsSeries } from '../charts/valuations/series.ts';
import type { ReviewState } from './review-state.ts';

/** A chart that a change alters, drawn from both sides. */
export interface ChartChange {
  readonly name: string;
  /** SVG markup; null when that side has nothing to draw. */
  readonly before: string | null;
  readonly after: string | null;
  /** Marks that only one side has; a mark that says something else counts on both. */
  readonly amount: number;
}

/** Width of the drawings, in px: two of them stand side by side on a desk. */
const WIDTH = 700;

type Draw = (placed: PlacedChart, options: DrawOptions) => Element;
type Place = (state: ReviewState) => PlacedChart | null;

const CHARTS: Readonly<Record<string, { place: Place; draw: Draw }>> = {
  timeline: {
    place: ({ dossier }) => placeTimeline(toTimelineSeries(dossier), { width: WIDTH }),
    draw: drawTimeline,
  },
  valuations: {
    place: ({ dossier, judged }) =>
      placeValuations(
        toValuationsSeries({
          ...dossier,
          findings: doubtedFigures(judged?.findings ?? []),
          conflicts: judged
            ? conflictingFigures(dossier.figures, judged.method.contradictions.tolerance).map(
                ({ kind, figures }) => ({
                  id: null,
                  figures: figures.map(({ id }) => id),
                  why: kind,
                }),
              )
            : [],
        }),
        { width: WIDTH },
      ),
    draw: drawValuations,
  },
  reliability: {
    place: ({ dossier: { sources }, judged }) =>
      judged &&
      placeReliability(
        toReliabilitySeries({
          sources,
          criteria: toReliabilityCriteria(judged.method),
          assessments: judged.assessments.map(toReliabilityAssessment),
        }),
        { width: WIDTH },
      ),
    draw: drawReliability,
  },
  disputes: {
    place: ({ dossier }) => placeStances(toStancesSeries(dossier), { width: WIDTH }),
    draw: drawStances,
  },
};

/** Each chart whose drawing differs, the most changed first. */
export function compareCharts(before: ReviewState, after: ReviewState): ChartChange[] {
  return Object.entries(CHARTS)
    .flatMap(([name, { place, draw }]): ChartChange[] => {
      const [old, fresh] = [place(before), place(after)];
      const drawn = (placed: PlacedChart | null, side: string) =>
        placed && toSvg(draw(placed, { href: () => '#records', idPrefix: `${name}-${side}` }));
      const same = JSON.stringify(old) === JSON.stringify(fresh);
      if (same) return [];
      return [
        {
          name,
          before: drawn(old, 'before'),
          after: drawn(fresh, 'after'),
          amount: differing(marksOf(old), marksOf(fresh)),
        },
      ];
    })
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
}

/** What each mark says, wherever it stands. */
function marksOf(chart: PlacedChart | null): string[] {
  return (chart?.marks ?? []).map(({ label }) => label);
}

function differing(before: readonly string[], after: readonly string[]): number {
  return (
    before.filter((mark) => !after.includes(mark)).length +
    after.filter((mark) => !before.includes(mark)).length
  );
}
