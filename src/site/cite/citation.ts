/** What can be cited: the site, a chart, a claim or an underlying source. What nobody states is null. */
export interface Citation {
  /** Key for reference managers: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'site' | 'chart' | 'claim' | 'source';
  readonly title: string;
  readonly author: string | null;
  /** Who published it: the outlet of a source. */
  readonly publisher: string | null;
  /** The site that a chart or claim is part of. */
  readonly container: string | null;
  /** The day as printed, EDTF. */
  readonly issued: string | null;
  readonly url: string | null;
  /** What else a reader needs to find this very state: a content hash, where it is quoted. */
  readonly note: string | null;
}

/** Year, month and day of a plain date; null for dates that citations cannot carry, such as open bounds. */
export function dateParts(edtf: string | null): readonly string[] | null {
  const found = edtf === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(edtf);
  return found ? found.slice(1).filter((part) => part !== undefined) : null;
}
