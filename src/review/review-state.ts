import type { AssessableText } from '../assess/assessable-text.ts';
import type { DossierJudgements } from '../assess/judge-dossier.ts';
import type { Method } from '../assess/method.ts';
import type { Dossier } from '../domain/dossier.ts';

/** A dossier with everything that is judged of it: one side of a comparison. */
export interface ReviewState {
  readonly dossier: Dossier;
  readonly texts: readonly AssessableText[];
  /** Null when the method of that side cannot be read; then nothing is judged. */
  readonly judged: (DossierJudgements & { readonly method: Method }) | null;
}
