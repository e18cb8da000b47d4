import type { Dossier } from '../domain/dossier.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { SourceId } from '../domain/ids.ts';
import type { KeyPlace } from './audit.ts';

/** One quote, the source it is taken from, and the record that rests on it. */
export interface PlacedEvidence {
  readonly source: SourceId;
  readonly evidence: Evidence;
  readonly at: KeyPlace;
}

/** Every quote of every record. */
export function allEvidence(dossier: Dossier): PlacedEvidence[] {
  const placed: PlacedEvidence[] = [];
  for (const figure of dossier.figures) {
    for (const [i, evidence] of figure.evidence.entries()) {
      placed.push({
        source: figure.source,
        evidence,
        at: { collection: 'figures', id: figure.id, path: ['evidence', i] },
      });
    }
  }
  for (const event of dossier.events) {
    for (const [i, evidence] of event.evidence.entries()) {
      placed.push({
        source: evidence.source,
        evidence,
        at: { collection: 'events', id: event.id, path: ['evidence', i] },
      });
    }
  }
  for (const question of dossier.questions) {
    for (const [p, position] of question.positions.entries()) {
      for (const [i, evidence] of position.evidence.entries()) {
        const path = ['positions', p, 'evidence', i];
        placed.push({
          source: evidence.source,
          evidence,
          at: { collection: 'questions', id: question.id, path },
        });
      }
    }
  }
  return placed;
}
