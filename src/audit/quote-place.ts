import type { Figure } from '../domain/figure.ts';
import type { AuditFinding } from './audit.ts';

/** The line of the seed on which the first quote of a figure stands, as the other place of a finding. */
export function quotePlace(
  { evidence: [first] }: Pick<Figure, 'evidence'>,
  file: string | undefined,
): Pick<AuditFinding, 'other'> {
  return first && file !== undefined ? { other: { seed: file, line: first.line } } : {};
}
