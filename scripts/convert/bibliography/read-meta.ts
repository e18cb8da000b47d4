import type { HtmlMeta, MetaValue } from '../html-meta.ts';
import { isPersonName } from './byline-line.ts';
import { dateInLine } from './date-line.ts';
import type { Stated } from './stated.ts';

export interface MetaBibliography {
  readonly title: Stated<string> | null;
  readonly publisher: Stated<string> | null;
  readonly author: Stated<string> | null;
  readonly authorIsPerson: boolean;
  readonly published: Stated<string> | null;
  readonly section: Stated<string> | null;
}

/** What the tags of an HTML page say, the most trusted first. */
export function readMeta(meta: HtmlMeta | undefined): MetaBibliography {
  const publisher = firstOf(meta?.publishers, (value) => (isUrl(value) ? null : value));
  const author = authorOf(meta?.authors ?? []);
  return {
    title: firstOf(meta?.titles, (value) => withoutSite(value, publisher?.value ?? null)),
    publisher,
    author,
    authorIsPerson: author !== null && isPersonName(author.value),
    published: firstOf(meta?.published, dayOf),
    section: firstOf(meta?.sections, (value) => (value.length <= 60 ? value : null)),
  };
}

function authorOf(authors: readonly MetaValue[]): Stated<string> | null {
  const from = authors.find((one) => !isUrl(one.value))?.from;
  if (from === undefined) return null;
  const names = authors
    .filter((one) => one.from === from && !isUrl(one.value) && one.value.length <= 120)
    .map((one) => one.value.replace(/^by\s+/i, ''));
  return names.length === 0
    ? null
    : { value: [...new Set(names)].slice(0, 6).join(', '), evidence: null, from };
}

function firstOf(
  values: readonly MetaValue[] | undefined,
  read: (value: string) => string | null,
): Stated<string> | null {
  for (const { value, from } of values ?? []) {
    const found = read(value);
    if (found !== null && found !== '') return { value: found, evidence: null, from };
  }
  return null;
}

/** The day as written with its own offset: the paper's day, not that of UTC. */
function dayOf(value: string): string | null {
  const date = dateInLine(
    value.replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3').replace(/T/, ' '),
  );
  return date === null || date.edtf.length < 10 ? null : date.edtf;
}

function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' : ']) {
    if (title.endsWith(mark + site)) return title.slice(0, -(mark.length + site.length)).trim();
  }
  return title;
}

function isUrl(value: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|^@/i.test(value);
}
