import type { Zone } from '../domain/evidence.ts';
import type { AssessableText } from './assessable-text.ts';

/** The zone in which a UTF-16 index of the document's text stands; what is in no sentence is furniture. */
export function zoneAt({ sentences }: Pick<AssessableText, 'sentences'>, index: number): Zone {
  return sentences.find(({ start, end }) => index >= start && index < end)?.zone ?? 'furniture';
}
