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
  const nodes = new Map<string, Record<string, unknown>>();
  index(parsed, 0, nodes);
  return {
    headlines: strings(main['headline'] ?? main['name']),
    publishers: names(main['publisher'], nodes),
    authors: names(main['author'] ?? main['creator'], nodes),
    published: strings(main['datePublished'] ?? main['dateCreated']),
    sections: strings(main['articleSection']),
  };
}

/** The names of the sites and organisations that a JSON-LD script describes beside its article. */
export function readSiteNames(script: string): string[] {
  const nodes = new Map<string, Record<string, unknown>>();
  index(parse(script), 0, nodes);
  return [...nodes.values()]
    .filter((node) => strings(node['@type']).some((type) => SITE.test(type)))
    .flatMap((node) => strings(node['name']));
}

const SITE = /(?:^|\/)(?:WebSite|NewsMediaOrganization|Newspaper|Periodical)$/;

/** The nodes of a script by their identifiers, or by their place where they have none. */
function index(value: unknown, depth: number, found: Map<string, Record<string, unknown>>): void {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const entry of value) index(entry, depth + 1, found);
    return;
  }
  const record = value as Record<string, unknown>;
  const [id = `#${found.size}`] = strings(record['@id']);
  // A reference holds nothing but the identifier.
  if (record['name'] !== undefined && !found.has(id)) found.set(id, record);
  for (const entry of Object.values(record)) index(entry, depth + 1, found);
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

/** The names of persons or organisations, which may stand elsewhere in the script under their identifiers. */
function names(value: unknown, nodes: ReadonlyMap<string, Record<string, unknown>>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => names(one, nodes));
  if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const [id = ''] = strings(record['@id']);
    return strings(record['name'] ?? nodes.get(id)?.['name']);
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
