import type { Entity } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';

/** Everything the content holds, read and checked. */
export interface Dossier {
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly questions: readonly Question[];
}
