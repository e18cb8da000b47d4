/** How a document is written down. */
export type DocumentFormat = 'text' | 'markdown' | 'html';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell' | 'code';

/** The part of an HTML page in which a block stands, as far as its markup says. */
export type Landmark =
  | 'nav'
  | 'header'
  | 'footer'
  | 'aside'
  | 'figure'
  | 'form'
  | 'title'
  | 'byline'
  | 'time'
  | 'related'
  | 'comments'
  | 'share'
  | 'ad';

/** A heading, paragraph, list item … of the visible text. */
export interface Block {
  readonly kind: BlockKind;
  /** Level of a heading, 1 to 6; absent otherwise, and for headings of plain text. */
  readonly level?: number;
  /** First UTF-16 index of the block in `DocumentText.text`. */
  readonly start: number;
  /** The index after its last character; white space at the ends is left out. */
  readonly end: number;
  /** The line on which it starts, counted as `DocumentText.lineAt` counts. */
  readonly line: number;
  /** The line on which it ends: hard-wrapped paragraphs span several. */
  readonly lastLine: number;
  /** HTML only: what the markup around the block says about its part in the page. */
  readonly landmark?: Landmark;
  /** HTML only: share of the block's characters that are link text, 0 to 1. */
  readonly linked?: number;
}

/** What a reader sees of a seed, with the way back to the seed's own offsets. */
export interface DocumentText {
  readonly format: DocumentFormat;
  /**
   * The visible text, as recognisers read it. Plain text: the decoded file, with spaces for the line breaks inside
   * hard-wrapped paragraphs. Markdown: without markup, soft line breaks as spaces. HTML: text nodes decoded, white space
   * folded as a browser would, one block per line.
   */
  readonly text: string;
  /** What quotes are taken from and matched against: `text`, but for plain text the decoded file itself, unchanged. */
  readonly verbatim: string;
  readonly blocks: readonly Block[];
  /** Code point offset in the decoded seed file of the character at this UTF-16 index of `text`. Monotone. */
  toSeed(index: number): number;
  /**
   * Code point offset in the seed after the character that ends before this UTF-16 index. For the end of a passage:
   * `toSeed` would run on over the markup that follows.
   */
  toSeedEnd(index: number): number;
  /** The inverse: UTF-16 index into `text` for a code point offset of the seed; null when that place shows no text. */
  fromSeed(offset: number): number | null;
  /** 1-based line: of the seed file for text and Markdown; of `text` (one block a line) for HTML. */
  lineAt(index: number): number;
}
