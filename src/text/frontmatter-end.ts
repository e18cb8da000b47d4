/** Index after the YAML block that opens a Markdown file between two lines of `---`; 0 when there is none. */
export function frontmatterEnd(decoded: string): number {
  const opening = /^---[ \t]*\r?\n/.exec(decoded);
  if (opening === null) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const match = closing.exec(decoded);
  return match === null ? 0 : match.index + match[0].length;
}
