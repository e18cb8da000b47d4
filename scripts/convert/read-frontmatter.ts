import { parse } from 'yaml';
import { frontmatterEnd } from '../../src/text/frontmatter-end.ts';
import type { HtmlMeta, MetaValue } from './html-meta.ts';

/** Longest block that is read, in characters: readers of YAML can be kept busy by a long one. */
const LONGEST = 20_000;

/** What the YAML block at the top of a Markdown file says about it; null when there is none or it is damaged. */
export function readFrontmatter(decoded: string): HtmlMeta | null {
  const end = frontmatterEnd(decoded);
  if (end === 0 || end > LONGEST) return null;
  const fields = fieldsOf(decoded.slice(0, end));
  if (fields === null) return null;
  const values = (...names: string[]): MetaValue[] =>
    names.flatMap((name) =>
      textsOf(fields[name]).map((value): MetaValue => ({ value, from: 'frontmatter' })),
    );
  return {
    pageTitle: values('title')[0]?.value ?? null,
    titles: values('title', 'headline'),
    publishers: values('publisher', 'source', 'site', 'site_name', 'outlet', 'publication'),
    authors: values('author', 'authors', 'byline', 'creator'),
    published: values(
      'published',
      'date',
      'pubdate',
      'publishdate',
      'published_at',
      'date_published',
      'datepublished',
    ),
    sections: values('section', 'category', 'categories'),
    url: values('url', 'link', 'canonical', 'canonical_url', 'source_url')[0]?.value ?? null,
    language: values('lang', 'language')[0]?.value ?? null,
  };
}

/** The fields by their lower-case names; dates stay the text that was written. */
function fieldsOf(block: string): Record<string, unknown> | null {
  const yaml = block.replace(/^---[ \t]*\r?\n/, '').replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  try {
    const parsed: unknown = parse(yaml, { schema: 'core', logLevel: 'silent', maxAliasCount: 0 });
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return null;
    return Object.fromEntries(
      Object.entries(parsed).map(([name, value]) => [name.toLowerCase().replace(/-/g, '_'), value]),
    );
  } catch {
    // A damaged block says nothing; its lines are no part of the text either.
    return null;
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value !== null && typeof value === 'object' && 'name' in value) return textsOf(value.name);
  return [];
}
