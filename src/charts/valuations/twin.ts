import type { Href } from '../placed.ts';
import { figureNotes, fullFigureWords } from './figure-words.ts';
import { KIND_WORDS, scaleWords } from './kind-words.ts';
import { scaleGroups } from './scale-groups.ts';
import type { ValuationsSeries } from './series.ts';

/** One row of the table that says what the chart draws. */
export interface ValuationRow {
  readonly id: string;
  /** "Valuation", "Revenue" … */
  readonly kind: string;
  /** Currency and period in words: what may be compared with what. */
  readonly scale: string;
  readonly entity: string;
  readonly amount: string;
  readonly source: string;
  /** Yearly value, time, checks and disputes. */
  readonly notes: readonly string[];
  /** The notes that no column of a table says already. */
  readonly remarks: readonly { readonly text: string; readonly alarm: boolean }[];
  readonly implausible: boolean;
  readonly disputed: boolean;
  readonly text: string;
  readonly href: string;
}

/** The rows of the chart's twin, in the order of the chart. */
export function valuationsTwin(series: ValuationsSeries, href: Href): ValuationRow[] {
  return scaleGroups(series.lanes).flatMap(({ currency, per, lanes }) =>
    lanes.flatMap(({ lane: { metric, figures } }) =>
      figures.map((figure): ValuationRow => {
        const disputes = series.conflicts.filter((conflict) =>
          conflict.figures.includes(figure.id),
        );
        const kind = KIND_WORDS[metric].name;
        const notes = figureNotes(
          figure,
          disputes.map(({ why }) => why),
        );
        return {
          id: figure.id,
          kind,
          scale: scaleWords(currency, per),
          entity: figure.entity,
          amount: figure.words,
          source: figure.source,
          notes: notes.map(({ text }) => text),
          remarks: notes
            .filter(({ text }) => text !== figure.asOfWords)
            .map(({ text, ink }) => ({ text, alarm: ink === 'alarm' })),
          implausible: figure.finding?.verdict === 'fail',
          disputed: disputes.length > 0,
          text: fullFigureWords(figure, kind),
          href: href({ kind: 'figure', id: figure.id, passage: figure.passage }),
        };
      }),
    ),
  );
}
