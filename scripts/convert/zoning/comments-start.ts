import type { BlockFeatures } from './block-features.ts';
import { isCommentStamp } from './comment-stamp.ts';

/** Stamps that make a list of comments; a single time of day may belong to the article. */
const ENOUGH = 3;

/** Words of the article that must stand before. */
const ENOUGH_BEFORE_FORM = 40;
const ENOUGH_BEFORE_STAMP = 60;

const SURE = /^(?:leave|your|deixe|hinter|laisser|deja|\d+ (?:resp|thought))/i;

/** Heading that opens the readers' part of the page: what follows belongs to it. */
const OPENING =
  /^(?:leave a (?:reply|comment)\b.{0,60}|\d+ (?:responses?|thoughts?|comments?|replies) (?:to|on)\b.{0,160}|\d+ (?:comments?|responses?|replies)|post a comment|comments? \(\d+\)|(?:view|show|read) (?:all )?\d+ comments?|discussion \(\d+\)|reader comments?.{0,40}|deixe um comentário.{0,40}|hinterlasse eine.{0,40}|laisser un commentaire.{0,40}|deja (?:un comentario|una respuesta).{0,40}|your email address will not be published.{0,120}|um comentário|\d+ (?:comentários?|comentarios?|kommentare?|commentaires?).{0,40})$/i;

/** Index of the first block of the readers' comments, or null. `after` is where the article's text has begun. */
export function commentsStart(blocks: readonly BlockFeatures[], after: number): number | null {
  const stamps: number[] = [];
  let prose = 0;
  for (let i = after; i < blocks.length; i++) {
    const block = blocks[i]!;
    // A bare link to the comments stands above long articles too; only these open them.
    const opens = OPENING.test(block.text) && SURE.test(block.text);
    if (opens && prose >= ENOUGH_BEFORE_FORM) return i;
    if (prose >= ENOUGH_BEFORE_STAMP && isCommentStamp(block.text)) stamps.push(i);
    if (block.closed) prose += block.words;
  }
  return stamps.length >= ENOUGH ? stamps[0]! : null;
}
