/** A line that opens a reader's comment: who wrote when, or when alone with the time of day. */
export function isCommentStamp(line: string): boolean {
  if (line.length > 120) return false;
  return (
    /^(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}),? (?:at|um|à|a las|às|alle)? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: says?:)?$/iu.test(
      line,
    ) ||
    /\b(?:says?|said|wrote|schreibt|sagt|dit|dice|disse)\s?:$/i.test(line) ||
    /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago(?: at .{1,20})?$/i.test(line) ||
    /^(?:\d+ )?(?:upvotes?|downvotes?|points?|reply|replies|permalink|like|report)$/i.test(line)
  );
}
