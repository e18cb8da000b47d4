import type { Figure } from '../../domain/figure.ts';
import { unwrap } from '../../text/hard-wraps.ts';
import { phrasesPattern } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';

/**
 * Whether every passage of a figure tells of two times, by the method's words of change: amounts in such sentences differ
 * because something changed, which is no contradiction. Make it once for many figures.
 */
export function changeReader({
  change,
}: Pick<MethodWords, 'change'>): (figure: Pick<Figure, 'evidence'>) => boolean {
  const pattern = new RegExp(phrasesPattern(change).source, 'iu');
  return ({ evidence }) => evidence.every(({ exact }) => pattern.test(unwrap(exact)));
}
