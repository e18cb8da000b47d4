import type { DocumentText } from '../../text/document-text.ts';
import type { AssessableSentence } from '../assessable-text.ts';

/** Most words of a line without an end mark that may be a heading (method, section 2, step 3). */
const HEADING_WORDS = 14;
/** Most words of a numbered heading. */
const NUMBERED_WORDS = 10;

/** Whether a sentence runs as prose: not an item of a list, not a heading, not a question that stands as one. */
export function isRunning(doc: DocumentText, { block: index }: AssessableSentence): boolean {
  const block = doc.blocks[index];
  if (!block) return true;
  if (block.kind === 'heading' || block.kind === 'list-item' || block.kind === 'code') return false;
  const line = doc.text.slice(block.start, block.end).trim();
  if (/^[•*▪◦–—-]\s/.test(line)) return false;
  const words = line.split(/\s+/).length;
  if (/^\d{1,3}[.)]\s/.test(line) && words <= NUMBERED_WORDS) return false;
  return words > HEADING_WORDS || /[.!:"”…]$/.test(line);
}
