/** One tag's value with the kind of tag it came from. */
export interface MetaValue {
  readonly value: string;
  readonly from: 'json-ld' | 'open-graph' | 'meta' | 'time' | 'frontmatter';
}

/** What the tags of an HTML page, or the frontmatter of a Markdown file, say about it; each list in the order of trust. */
export interface HtmlMeta {
  /** The content of the title element. */
  readonly pageTitle: string | null;
  readonly titles: readonly MetaValue[];
  readonly publishers: readonly MetaValue[];
  readonly authors: readonly MetaValue[];
  /** Times of publication as written in the tags, not yet read. */
  readonly published: readonly MetaValue[];
  readonly sections: readonly MetaValue[];
  readonly url: string | null;
  /** The `lang` of the page. */
  readonly language: string | null;
}
