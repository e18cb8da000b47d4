/** What the tags of an HTML page say about it, each list in the order of trust of its source. */
export interface HtmlMeta {
  readonly title: string | null;
  readonly language: string | null;
}
