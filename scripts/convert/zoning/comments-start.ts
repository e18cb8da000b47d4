import type { BlockFeatures } from './block-features.ts';
import { isCommentStamp } from './comment-stamp.ts';

/** Stamps that make a list of comments; a single time of day may belong to the article. */
const ENOUGH = 3;

/** Heading that opens the readers' part of the page: what follows belongs to it. */
const OPENING =
  /^(?:leave a (?:reply|comment)\b.{0,60}|\d+ (?:responses?|thoughts?|comments?|replies) (?:to|on)\b.{0,160}|\d+ (?:comments?|responses?|replies)|post a comment|comments? \(\d+\)|(?:view|show|read) (?:all )?\d+ comments?|discussion \(\d+\)|reader comments?.{0,40}|deixe um comentário.{0,40}|hinterlasse eine.{0,40}|laisser un commentaire.{0,40}|deja (?:un comentario|una respuesta).{0,40}|your email address will not be published.{0,120}|um comentário|\d+ (?:comentários?|comentarios?|kommentare?|commentaires?).{0,40})$/i;

/** Index of the first block of the readers' comments, or null. `after` is where the article's text has begun. */
export function commentsStart(blocks: readonly BlockFeatures[], after: number): number | null {
  const stamps: number[] = [];
  for (let i = after; i < blocks.length; i++) {
    if (OPENING.test(blocks[i]!.text) && proseBetween(blocks, after, i) >= 40) {
      // A bare link to the comments stands above long articles too: believe it when the prose behind it ends.
      if (/^(?:leave|your|deixe|hinter|laisser|deja|\d+ (?:resp|thought))/i.test(blocks[i]!.text))
        return i;
    }
    if (isCommentStamp(blocks[i]!.text)) stamps.push(i);
  }
  const first = stamps.find((at) => proseBetween(blocks, after, at) >= 60);
  if (first === undefined || stamps.length < ENOUGH) return null;
  return stamps.filter((at) => at >= first).length >= ENOUGH ? first : null;
}

function proseBetween(blocks: readonly BlockFeatures[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (blocks[i]!.closed) words += blocks[i]!.words;
  return words;
}
