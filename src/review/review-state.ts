import type { AssessableText } from '../assess/assessable-text.ts';
import type { DossierJudgements } from '../assess/judge-dossier.ts';
import type { Method } from '../assess/method.ts';
import type { Dossier } from '../domain/dossier.ts';

/** A dossier with everything that is judged of it: one side of a comparison. */
export interface ReviewState {
  readonly dossier: Dossier;
  /** The text below the frontmatter of each record that has one, by `figures/some-figure`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Records that are there and cannot be read, by the same names. */
  readonly unreadable: ReadonlySet<string>;
  /** Everything else below the content folder, as text: documents, decisions, the method, the site. */
  readonly files: ReadonlyMap<string, string>;
  readonly texts: readonly AssessableText[];
  /** Null when the method of that side cannot be read; then nothing is judged. */
  readonly judged: (DossierJudgements & { readonly method: Method }) | null;
}
