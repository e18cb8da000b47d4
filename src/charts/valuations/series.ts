import { parseDay } from '../../domain/civil-day.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Figure, Metric } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { formatFuzzyDate } from '../../domain/format-date.ts';
import type { FigureId, QuestionId, SourceId } from '../../domain/ids.ts';
import type { Precision } from '../../domain/money.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import type { NamedSource } from '../source-names.ts';
import { annualised } from './annualise.ts';

/** What a check found about one figure. */
export interface FigureFinding {
  readonly verdict: 'warn' | 'fail';
  /** The arithmetic, one sentence: shown on the chart as it stands. */
  readonly why: string;
}

/** Figures that cannot all be true. */
export interface FigureConflict {
  /** The question that it opened; null when it opened none. */
  readonly id: QuestionId | null;
  readonly figures: readonly FigureId[];
  /** How they differ, a phrase without capital and full stop: "the same amount for two periods". */
  readonly why: string;
}

export interface ValuationsInput {
  readonly sources: readonly NamedSource[];
  readonly entities: readonly Pick<Entity, 'id' | 'name'>[];
  readonly figures: readonly Figure[];
  readonly findings: ReadonlyMap<FigureId, FigureFinding>;
  readonly conflicts: readonly FigureConflict[];
  /** Short names of sources, when the site has its own; default `sourceNames(sources)`. */
  readonly names?: ReadonlyMap<SourceId, string>;
}

/** One stated amount, ready to be drawn. */
export interface ValuationFigure {
  readonly id: FigureId;
  readonly entity: string;
  readonly source: string;
  readonly passage: Passage | null;
  readonly precision: Precision;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The amount in words, as `formatAmount` says it. */
  readonly words: string;
  /** What a rate comes to in a year, in words; null for stocks and for rates that are a year's already. */
  readonly annualised: string | null;
  /** First and last day of the time that it speaks of; null when unknown or open. */
  readonly asOf: { readonly from: number; readonly to: number } | null;
  readonly asOfWords: string | null;
  readonly finding: FigureFinding | null;
  /** Whether a machine's summary says it, not the publication. */
  readonly machineVoice: boolean;
  readonly hedged: boolean;
}

/** Figures of one kind, currency and period: what may share a scale and be compared. */
export interface ValuationLane {
  readonly metric: Metric;
  readonly currency: string | null;
  readonly per: string | null;
  readonly figures: readonly ValuationFigure[];
}

export interface ValuationsSeries {
  readonly lanes: readonly ValuationLane[];
  readonly conflicts: readonly FigureConflict[];
  readonly sources: number;
}

/** What the valuation chart shows, in an order that does not depend on the order of the input. */
export function toValuationsSeries(input: ValuationsInput): ValuationsSeries {
  const names = input.names ?? sourceNames(input.sources);
  const entities = new Map(input.entities.map(({ id, name }) => [id, name]));
  const figures = input.figures
    .filter(({ review }) => review !== 'rejected')
    .toSorted(compareBy(({ id }) => id));
  const shown = new Set(figures.map(({ id }) => id));
  // An undisclosed amount has no scale of its own: it stands with the first amounts of its kind.
  const homes = new Map<Metric, Figure>();
  for (const figure of figures) {
    if (isAmount(figure) && (!homes.has(figure.metric) || figure.per === null)) {
      const home = homes.get(figure.metric);
      if (!home || home.per !== null) homes.set(figure.metric, figure);
    }
  }
  const laneKey = (figure: Figure): string => {
    const { metric, currency, per } = isAmount(figure)
      ? figure
      : (homes.get(figure.metric) ?? figure);
    return JSON.stringify([metric, currency, per]);
  };
  const lanes = [...Map.groupBy(figures, laneKey)].map(([key, members]): ValuationLane => {
    const [metric, currency, per] = JSON.parse(key) as [Metric, string | null, string | null];
    return {
      metric,
      currency,
      per,
      figures: members
        .map((figure) => toFigure(figure, input, names, entities))
        .sort(
          compareBy(
            (figure) => (figure.precision === 'undisclosed' ? 1 : 0),
            ({ entity }) => entity,
            (figure) => -(figure.value ?? figure.high ?? figure.low ?? 0),
            ({ id }) => id,
          ),
        ),
    };
  });
  return {
    lanes,
    conflicts: input.conflicts
      .map((conflict) => ({
        ...conflict,
        figures: conflict.figures.filter((id) => shown.has(id)).toSorted(),
      }))
      .filter((conflict) => conflict.figures.length > 1)
      .sort(compareBy(({ id, figures: [first] }) => `${id ?? '~'} ${first ?? ''}`)),
    sources: new Set(figures.map(({ source }) => source)).size,
  };
}

function isAmount({ precision, value, low, high }: Figure): boolean {
  return precision !== 'undisclosed' && (value !== null || low !== null || high !== null);
}

function toFigure(
  figure: Figure,
  input: ValuationsInput,
  names: ReadonlyMap<SourceId, string>,
  entities: ReadonlyMap<string, string>,
): ValuationFigure {
  const [first] = figure.evidence;
  const { asOf } = figure;
  const from = asOf.earliest === null ? null : parseDay(asOf.earliest);
  const to = asOf.latest === null ? null : parseDay(asOf.latest);
  return {
    id: figure.id,
    entity:
      figure.entity === null ? 'Nobody named' : (entities.get(figure.entity) ?? figure.entity),
    source: names.get(figure.source) ?? figure.source,
    passage: first ? { source: figure.source, start: first.start, end: first.end } : null,
    precision: figure.precision,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    words: formatAmount(figure),
    annualised: annualised(figure),
    asOf: from === null || to === null ? null : { from, to },
    asOfWords: asOf.edtf === null ? null : formatFuzzyDate(asOf),
    finding: input.findings.get(figure.id) ?? null,
    machineVoice: figure.voice === 'ai-summary',
    hedged: figure.stance === 'hedges' || figure.stance === 'hearsay',
  };
}
