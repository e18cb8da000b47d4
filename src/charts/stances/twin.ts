import type { Stance } from '../../domain/stance.ts';
import type { Href } from '../placed.ts';
import type { StancesSeries } from './series.ts';
import { positionWords } from './stance-mark.ts';

export interface StanceTwinPosition {
  readonly source: string;
  readonly name: string;
  readonly answer: string;
  readonly stance: Stance;
  readonly text: string;
  readonly href: string;
}

/** One question of the table that says what the grid draws. */
export interface StanceTwinRow {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly StanceTwinPosition[];
  /** Names of the sources that say nothing to it. */
  readonly silent: readonly string[];
}

/** The rows of the grid's twin, in the order of the grid. */
export function stancesTwin(series: StancesSeries, href: Href): StanceTwinRow[] {
  return series.rows.map((row) => ({
    id: row.id,
    question: row.question,
    positions: series.sources.flatMap((source, i) =>
      (row.positions[i] ?? []).map((position) => ({
        source: source.id,
        name: source.name,
        answer: position.answer,
        stance: position.stance,
        text: positionWords(row, source, position),
        href: href({ kind: 'question', id: row.id, passage: position.passage }),
      })),
    ),
    silent: series.sources
      .filter((_, i) => (row.positions[i] ?? []).length === 0)
      .map(({ name }) => name),
  }));
}
