import type { Ink } from '../palette.ts';
import type { ValuationFigure } from './series.ts';

/** A line below an amount. */
export interface FigureNote {
  readonly text: string;
  readonly ink: Ink;
}

/** What must be said beside an amount: its arithmetic, its yearly value, who really speaks. `disputes` come from conflicts. */
export function figureNotes(figure: ValuationFigure, disputes: readonly string[]): FigureNote[] {
  return [
    ...(figure.annualised === null
      ? []
      : [{ text: `${figure.annualised}, if it held for one`, ink: 'muted' as const }]),
    ...(figure.asOfWords === null ? [] : [{ text: figure.asOfWords, ink: 'muted' as const }]),
    ...(figure.hedged ? [{ text: 'hedged or hearsay', ink: 'muted' as const }] : []),
    ...(figure.machineVoice
      ? [{ text: 'from the machine summary on the page', ink: 'muted' as const }]
      : []),
    ...(figure.finding === null
      ? []
      : [
          {
            text: `${figure.finding.verdict === 'fail' ? 'Implausible' : 'Check'}: ${figure.finding.why}`,
            ink: 'alarm' as const,
          },
        ]),
    ...disputes.map((why) => ({ text: `Disputed: ${why}`, ink: 'alarm' as const })),
  ];
}

/** The whole of a figure in one sentence without its full stop. */
export function fullFigureWords(figure: ValuationFigure, kind: string): string {
  const notes = figureNotes(figure, []).map(({ text }) => text.replace(/\.$/, ''));
  return [
    `${figure.entity}, ${kind.toLowerCase()}: ${figure.words}, says ${figure.source}`,
    ...notes,
  ].join('; ');
}
