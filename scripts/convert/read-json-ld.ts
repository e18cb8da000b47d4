/** What one JSON-LD script says about the article it describes. */
export interface JsonLd {
  readonly headlines: readonly string[];
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly sections: readonly string[];
}

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** Deeper nesting is no description of an article. */
const DEEPEST = 6;

/** Reads the articles of a JSON-LD script; null when it is damaged or describes none. */
export function readJsonLd(script: string): JsonLd | null {
  const parsed = parse(script);
  const articles: Record<string, unknown>[] = [];
  gather(parsed, 0, articles);
  if (articles.length === 0) return null;
  // Several articles in one page are a list of links: the first alone may be the page's own.
  const main = articles[0]!;
  return {
    headlines: strings(main['headline'] ?? main['name']),
    publishers: names(main['publisher']),
    authors: names(main['author'] ?? main['creator']),
    published: strings(main['datePublished'] ?? main['dateCreated']),
    sections: strings(main['articleSection']),
  };
}

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>)\s*$/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Line breaks inside strings are the commonest damage.
    try {
      return JSON.parse(json.replace(/[\r\n\t]+/g, ' ').replace(/;\s*$/, '')) as unknown;
    } catch {
      return null;
    }
  }
}

function gather(value: unknown, depth: number, found: Record<string, unknown>[]): void {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const entry of value) gather(entry, depth + 1, found);
    return;
  }
  const record = value as Record<string, unknown>;
  if (strings(record['@type']).some((type) => ARTICLE.test(type))) {
    found.push(record);
    return;
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    gather(record[key], depth + 1, found);
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (value !== null && typeof value === 'object') {
    return strings((value as Record<string, unknown>)['name']);
  }
  return strings(value);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  return Array.isArray(value) ? value.flatMap(strings) : [];
}
