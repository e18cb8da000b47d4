import type { SourcedEvidence } from '../../domain/evidence.ts';
import type { AssessableText } from '../assessable-text.ts';
import { quotePassage } from '../quote-passage.ts';

/** The first place where a document prints a name as a whole word; none when it stands in tags or came from outside. */
export function findPrinted(text: AssessableText, name: string): SourcedEvidence[] {
  const { doc } = text;
  for (let at = doc.text.indexOf(name); at >= 0; at = doc.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const whole =
      !/[\p{L}\p{N}]$/u.test(doc.text.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\p{N}]/u.test(doc.text.slice(end, end + 1));
    if (whole && name !== '') return [quotePassage(text, { start: at, end })];
  }
  return [];
}
