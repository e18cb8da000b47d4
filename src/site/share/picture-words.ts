import type { Element } from 'hast';

/** What a preview picture says. */
export interface PictureWords {
  /** Title of the site. */
  readonly site: string;
  /** What kind of page it is: "Timeline", "Stated amount"; null for the home page. */
  readonly kind: string | null;
  /** The finding. */
  readonly title: string;
  readonly body: PictureBody;
  /** The state of the sources. */
  readonly note: string;
}

/** What stands below or beside the title. */
export type PictureBody =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly text: string }
  /** The sentence that proves it, and who printed it. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  /** Two answers of equal size, each with who gives it. */
  | { readonly kind: 'sides'; readonly sides: readonly [PictureSide, PictureSide] }
  /** The chart of the page in small. */
  | { readonly kind: 'drawing'; readonly drawing: Element };

export interface PictureSide {
  readonly text: string;
  readonly by: string;
}
