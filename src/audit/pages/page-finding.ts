import type { BuiltPage } from './page-site.ts';

/** Something wrong with a built page. The build adds the folder. */
export interface PageFinding {
  readonly rule: 'number-proven' | 'words-verbatim';
  /** Below the folder of the build. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** A finding at an offset of a page. */
export function pageFinding(
  { file, text }: BuiltPage,
  offset: number,
  finding: Pick<PageFinding, 'rule' | 'message' | 'remedy'>,
): PageFinding {
  return { file, ...text.placeAt(offset), ...finding };
}

/** A stretch of a text around a place in it, on one line. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 40);
  const to = Math.min(text.length, end + 40);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
