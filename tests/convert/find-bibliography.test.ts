import { describe, expect, test } from 'vitest';
import type { Bibliography } from '../../scripts/convert/find-bibliography.ts';
import { readSeed } from '../../scripts/convert/read-seed.ts';

const PROSE = [
  'Quayline has agreed to lease a second harbour from the town of Norfolk, the company said in a statement on Monday.',
  'The lease of the harbour is expected to cost the company about €40 million over the next ten years, the town said.',
];
const TITLE = 'Quayline leases a second harbour in Norfolk';

function read(file: string, content: string): Bibliography {
  const found = readSeed(file, new TextEncoder().encode(content));
  if (!found.ok) throw new Error(found.message);
  for (const value of Object.values(found.bibliography) as Bibliography['title'][]) {
    // What is said to stand in the text stands there.
    if (value?.evidence == null || value.from !== 'text') continue;
    expect(value.evidence.end).toBeGreaterThan(value.evidence.start);
  }
  return found.bibliography;
}
const text = (...lines: string[]): Bibliography => read('a.txt', lines.join('\n\n'));

/** The stated values, without nulls and evidence. */
function stated(bibliography: Bibliography): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(bibliography).flatMap(([name, value]) =>
      value !== null && typeof value === 'object' && 'value' in value ? [[name, value.value]] : [],
    ),
  );
}

describe('title', () => {
  test('a text without headline has none, and a display title from its first sentence', () => {
    const found = text(...PROSE);
    expect(found.title).toBeNull();
    expect(found.derivedTitle).toMatch(
      /^Quayline has agreed to lease a second harbour from the town of Norfolk.*…$/,
    );
  });

  test('"Headline | Site" above the headline names the publisher', () => {
    expect(stated(text(`${TITLE} | Norfolk Ledger`, TITLE, ...PROSE))).toEqual({
      title: TITLE,
      publisher: 'Norfolk Ledger',
    });
  });
});

describe('published', () => {
  const publishedOf = (...lines: string[]): unknown =>
    text(TITLE, ...lines, ...PROSE).published?.value;

  test.each([
    ['March 4, 2024 · 3 min read', '2024-03-04'],
    ['Published: Mon, 4 March 2024 at 3:30 p.m.', '2024-03-04'],
    ['Veröffentlicht am 4. März 2024', '2024-03-04'],
    ['4 de março de 2024', '2024-03-04'],
    ['2024-03-04T09:10:00Z', '2024-03-04'],
    ['04.03.2024, 10:15', '2024-03-04'],
    ['13/04/2024', '2024-04-13'],
    ['2024年3月4日', '2024-03-04'],
    ['read4 min views1 publishedMar 4, 2024', '2024-03-04'],
  ])('%s', (line, day) => {
    expect(publishedOf(line)).toBe(day);
  });

  test('the day of publication goes before that of an update', () => {
    expect(publishedOf('Updated: March 6, 2024', 'Published: March 4, 2024')).toBe('2024-03-04');
  });

  test.each([
    '03/04/2024',
    '7 months ago',
    'March 4',
    '© 2024 Norfolk Ledger',
    'The quay on May 3, 2020 (Photo: Ada Lund)',
    '31 February 2024',
  ])('none is read from "%s"', (line) => {
    expect(publishedOf(line)).toBeUndefined();
  });

  test('none is read from a sentence or from lists after the text', () => {
    expect(
      publishedOf('The first harbour was opened on March 4, 2020, by the mayor of the town.'),
    ).toBeUndefined();
    const found = text(
      TITLE,
      ...PROSE,
      ...PROSE.map((one) => `${one} Again.`),
      'Related Stories',
      'Ferry fares to rise',
      'May 3, 2020',
      'Crane falls into sea',
      'May 2, 2020',
    );
    expect(found.published).toBeNull();
  });

  test('a release is dated by its opening; an agency’s opening without a year dates nothing', () => {
    expect(
      stated(text(TITLE, `NORFOLK, Va., March 4, 2024 (GLOBE NEWSWIRE) -- ${PROSE[0]}`, PROSE[1]!)),
    ).toEqual({
      title: TITLE,
      published: '2024-03-04',
      syndicatedFrom: 'GlobeNewswire',
      dateline: 'NORFOLK, Va., March 4, 2024 (GLOBE NEWSWIRE)',
    });
    expect(stated(text(TITLE, `NORFOLK, March 4 (Reuters) - ${PROSE[0]}`, PROSE[1]!))).toEqual({
      title: TITLE,
      syndicatedFrom: 'Reuters',
      dateline: 'NORFOLK, March 4 (Reuters)',
    });
  });
});

describe('author and publisher', () => {
  test('a byline names person and paper', () => {
    expect(
      stated(
        text(
          TITLE,
          'By Ines Okafor | Senior Reporter, Norfolk Business Daily',
          'March 3, 2025',
          ...PROSE,
        ),
      ),
    ).toMatchObject({
      author: 'Ines Okafor',
      byline: 'Ines Okafor',
      publisher: 'Norfolk Business Daily',
    });
  });

  test('names end where the date begins', () => {
    expect(text(TITLE, 'By Ines Okafor and Ada Lund March 3, 2025', ...PROSE).author?.value).toBe(
      'Ines Okafor and Ada Lund',
    );
  });

  test('a role is a byline and no author', () => {
    const found = stated(
      text(TITLE, 'Admin', 'Coast News Weekly', ...PROSE, 'Written by', 'Admin'),
    );
    expect(found).toEqual({ title: TITLE, byline: 'Admin', publisher: 'Coast News Weekly' });
  });

  test('a disclaimer names the publisher, and an account on its page is the source', () => {
    expect(
      stated(
        text(
          TITLE,
          'icon QuayBit',
          ...PROSE,
          'Disclaimer: This page does not necessarily reflect the views or opinions of CoinPier. It is for general informational purposes only.',
        ),
      ),
    ).toEqual({
      title: TITLE,
      publisher: 'CoinPier',
      byline: 'QuayBit',
      syndicatedFrom: 'QuayBit',
    });
  });

  test('an outlet that the text cites is upstream, never the publisher', () => {
    const found = text(
      TITLE,
      ...PROSE,
      'According to the Norfolk Gazette, the lease may grow. CNBC reported the same.',
    );
    expect(found.publisher).toBeNull();
    expect(found.upstream).toEqual(['Norfolk Gazette', 'CNBC']);
  });

  test('section by "Posted in" or before the date', () => {
    expect(text(TITLE, ...PROSE, 'Posted in Shipping').section?.value).toBe('Shipping');
    expect(text('Shipping March 4, 2024 · min read', TITLE, ...PROSE).section?.value).toBe(
      'Shipping',
    );
  });
});

describe('tags', () => {
  const page = (head: string, body: string): Bibliography =>
    read(
      'a.html',
      `<html><head>${head}</head><body><article><h1>${TITLE}</h1>${body}<p>${PROSE.join('</p><p>')}</p></article></body></html>`,
    );

  test('JSON-LD goes before Open Graph, and what the page prints before both', () => {
    const ld = {
      '@type': 'NewsArticle',
      headline: 'Other',
      datePublished: '2024-03-04T23:30:00-05:00',
      author: [{ '@type': 'Person', name: 'Ada Lund' }],
      publisher: { name: 'Norfolk Ledger' },
    };
    const found = page(
      `<script type="application/ld+json">${JSON.stringify({ '@graph': [ld] })}</script><meta property="og:site_name" content="Ledger Online">`,
      '',
    );
    expect(stated(found)).toMatchObject({
      title: TITLE,
      publisher: 'Norfolk Ledger',
      author: 'Ada Lund',
      published: '2024-03-04',
    });
    expect(found.published).toMatchObject({ evidence: null, from: 'json-ld' });
    const printed = page(
      `<script type="application/ld+json">${JSON.stringify(ld)}</script>`,
      '<p>Published March 5, 2024</p>',
    );
    expect(printed.published).toMatchObject({ value: '2024-03-05', from: 'text' });
  });

  test('names in JSON-LD may stand elsewhere under their identifiers', () => {
    const graph = [
      {
        '@type': 'Article',
        headline: 'Other',
        publisher: { '@id': '#org' },
        author: { '@id': '#a' },
      },
      { '@type': 'Organization', '@id': '#org', name: 'Norfolk Ledger' },
      { '@type': 'Person', '@id': '#a', name: 'Ada Lund' },
    ];
    const found = page(
      `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`,
      '',
    );
    expect(stated(found)).toMatchObject({ publisher: 'Norfolk Ledger', author: 'Ada Lund' });
  });

  test('a site that JSON-LD describes beside no article is the publisher', () => {
    const site = { '@type': 'WebSite', name: 'Norfolk Ledger', url: 'https://example.org' };
    const found = page(`<script type="application/ld+json">${JSON.stringify(site)}</script>`, '');
    expect(stated(found)).toMatchObject({ publisher: 'Norfolk Ledger' });
  });

  test.each([
    ['<meta property="og:site_name" content="Norfolk Ledger | News for Norfolk">', 'its motto cut'],
    [
      '<meta name="copyright" content="© 2024 Norfolk Ledger. All rights reserved.">',
      'its sign cut',
    ],
    [
      `<title>${TITLE} | Norfolk Ledger</title><meta property="og:title" content="${TITLE}">`,
      'title',
    ],
    [
      `<title>${TITLE} - Business - Norfolk Ledger</title><meta property="og:title" content="${TITLE}">`,
      'section',
    ],
    [
      `<title>Short one here - Norfolk Ledger</title><link rel="canonical" href="https://www.norfolkledger.org/a">`,
      'host',
    ],
  ])('the publisher stands in %s', (head) => {
    expect(stated(page(head, ''))).toMatchObject({ publisher: 'Norfolk Ledger' });
  });

  test('a title that ends in words of its own names no site; its address stands for the name', () => {
    expect(page('<title>Short one - of two</title>', '').publisher).toBeNull();
    const head =
      '<title>Short one - of two</title><link rel="canonical" href="https://www.example.org/a">';
    expect(stated(page(head, ''))).toMatchObject({ publisher: 'example.org' });
  });

  test('damaged JSON-LD says nothing', () => {
    expect(
      page('<script type="application/ld+json">{"@type": "NewsArticle", </script>', '').published,
    ).toBeNull();
  });

  test('frontmatter of Markdown is read as it is written', () => {
    const found = read(
      'a.md',
      `---\ntitle: ${TITLE}\ndate: 2024-03-04\nauthor: Ada Lund\nsource: Norfolk Ledger\nurl: https://example.org/a\n---\n\n${PROSE.join('\n\n')}\n`,
    );
    expect(stated(found)).toEqual({
      title: TITLE,
      published: '2024-03-04',
      author: 'Ada Lund',
      byline: 'Ada Lund',
      publisher: 'Norfolk Ledger',
    });
    expect(found.url).toBe('https://example.org/a');
  });
});
