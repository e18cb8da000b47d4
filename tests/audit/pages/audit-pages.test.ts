import { describe, expect, test } from 'vitest';
import { auditPages } from '../../../src/audit/pages/audit-pages.ts';
import type { Seed } from '../../../src/audit/audit.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { readPage } from '../../../src/text/read-page.ts';
import { anEvent, aText } from '../../assess/support/a-text.ts';

const SENTENCE = 'Falk pays €40 million for the yard.';
const SIGNED = 'It signed on 3 March 2025.';
const text = aText({
  body: `${SENTENCE} ${SIGNED}`,
  figures: [{ in: SENTENCE, metric: 'price', value: 40_000_000, currency: 'EUR' }],
  source: { title: 'Falk buys for €41 million' },
});
const event = anEvent('signing', '2025-03-03', {
  source: 'herald',
  sentence: SIGNED,
});
const signedAt = `herald-${SENTENCE.length + 1}-${SENTENCE.length + 1 + SIGNED.length}`;
const dossier: Dossier = {
  sources: [text.source],
  figures: text.figures,
  events: [
    {
      ...event,
      evidence: event.evidence.map((one) => ({
        ...one,
        start: SENTENCE.length + 1,
        end: SENTENCE.length + 1 + SIGNED.length,
      })),
    },
  ],
  entities: [],
  questions: [],
};
const seeds = new Map<string, Seed>([
  ['herald.txt', { sha256: '', raw: text.doc.text, doc: text.doc }],
]);
const PASSAGE = `herald-0-${SENTENCE.length}`;
const SOURCE_PAGE = `<main><h1>Falk buys for €41 million</h1><p data-verbatim="herald"><mark id="${PASSAGE}">${SENTENCE}</mark> <mark id="${signedAt}">${SIGNED}</mark></p></main>`;
const RECORD_PAGE = `<main><h1>€40 million</h1><blockquote>“<span data-verbatim="${PASSAGE}">${SENTENCE}</span>”</blockquote></main>`;

/** What is found on one page beside that of the source and that of the figure. */
function found(page: string): string[] {
  const pages = { 'sources/herald/': SOURCE_PAGE, 'figures/yard/': RECORD_PAGE, 'x/': page };
  return auditPages(
    Object.entries(pages).map(([path, markup]) => ({
      file: `${path}index.html`,
      path: `/b/${path}`,
      text: readPage(markup),
    })),
    'https://example.org',
    {
      dossier,
      seeds,
      judged: [{ words: 'At €40 million a month a year makes €480 million.', passages: [PASSAGE] }],
      method: ['Nobody earns more than €700 billion.'],
      site: ['The yard of €42 million'],
    },
  ).map(({ rule, file, line, column, message, remedy }) =>
    [`${file}:${line}:${column} [${rule}]`, message, remedy].join(' '),
  );
}
const proof = (words: string) => `<a href="/b/sources/herald/#${PASSAGE}">${words}</a>`;

describe('a number on a page', () => {
  test('that nothing backs is refused, with page, line and remedy', () => {
    expect(found('<p>One.</p>\n<p>It is worth €999 million.</p>')).toEqual([
      'x/index.html:2:4 [number-proven] Unexpected amount “€999 million” that nothing backs, expected one that a figure, an event or a quote states. In “It is worth €999 million.”. Leave it out of the template or the note, or add a record with the quote that states it.',
    ]);
  });

  test('in the name of a document or of the site is no claim of the page', () => {
    expect(
      found('<p>Signals in “Falk buys for €41 million”, and in “Falk buys for €41 m…”</p>'),
    ).toEqual([]);
    expect(found('<title>Timeline · The yard of €42 million</title>')).toEqual([]);
    expect(found('<p>Falk buys for €42 million</p>')).toHaveLength(1);
    expect(found('<p>€41 million</p>')).toHaveLength(1);
  });

  test('that a figure states needs a way to the quote', () => {
    expect(found('<p>It is worth €40 million.</p>')[0]).toContain('with no way to its quote');
  });

  test.each([
    ['it is a link to the passage', `<p>Worth ${proof('€40 million')}.</p>`],
    ['it is a link to the record', `<p>Worth <a href="/b/figures/yard/">€40 million</a>.</p>`],
    ['a relative link leads there', `<p>Worth <a href="../figures/yard/">€40 million</a>.</p>`],
    ['its list entry holds the link', `<ul><li>€40 million ${proof('Herald')}</li></ul>`],
    ['its row holds the link', `<table><tr><td>€40 million<td>${proof('Herald')}</tr></table>`],
    ['it heads a page that leads there', `<h1>€40 million</h1><p>${proof('Herald')}</p>`],
    ['the page shows the quote', `<p>€40 million</p>${RECORD_PAGE}`],
    [
      'a mark leads there',
      `<svg><a href="/b/sources/herald/#${PASSAGE}"><text>€40M</text></a></svg>`,
    ],
    [
      'a mark of its drawing does, in words for people who do not see it',
      `<svg><desc>€40 million</desc>${proof('<title>€40 million</title>')}</svg>`,
    ],
    ['the title of its document states it', '<p><a href="/b/sources/herald/">€41 million</a></p>'],
    ['it is computed from the passage', `<p>${proof('€480 million a year')}</p>`],
    ['it is printed as the judgement that it is', '<p data-computed>€480 million a year</p>'],
    ['it is a share that a judgement counts', '<p data-computed>85 % of the signals</p>'],
    ['the method states it', '<p data-method>€700 billion</p>'],
    [
      'it sizes a frame in markup to copy',
      '<pre data-markup>height="1937" style="width:100%"</pre>',
    ],
    [
      'it is part of an address of the site',
      '<pre data-markup>src="https://example.org/b/questions/who-paid-€999-million/"</pre>',
    ],
    [
      'a drawing breaks the address of its page',
      '<svg><a href="/b/who-paid-nok-2-5/"><text x="1">example.org/b/who-pa</text><text x="1">id-nok-2-5</text></a></svg>',
    ],
    ['it labels a scale', '<svg><text data-scale>€100M</text></svg>'],
    ['it is no claim', '<p>Nine months, 12 sources, last week, page 3 of 2.</p>'],
    [
      'the event of that day is one click away',
      `<p><a href="/b/sources/herald/#${signedAt}">3 March 2025</a></p>`,
    ],
    ['a day in that month is', `<p><a href="/b/sources/herald/#${signedAt}">March 2025</a></p>`],
  ])('is let where %s', (_why, page) => {
    expect(found(page)).toEqual([]);
  });

  test.each([
    ['in another entry of the list', `<ul><li>€40 million</li><li>${proof('Herald')}</li></ul>`],
    ['in a link that leads elsewhere', '<p><a href="/b/x/">€40 million</a></p>'],
    [
      'in a link to another passage',
      `<p><a href="/b/sources/herald/#${signedAt}">€40 million</a></p>`,
    ],
    ['in a link to a whole document', '<p><a href="/b/sources/herald/">€40 million</a></p>'],
    ['in a title that is only heard', '<p title="€999 million">Words</p>'],
    [
      'in a description for other sites',
      '<head><meta name="description" content="€999 million"></head>',
    ],
    [
      'in linked data',
      '<head><script type="application/ld+json">{"name":"€999 million"}</script></head>',
    ],
    ['in a label that breaks', '<svg><text x="1">€999</text><text x="1">million</text></svg>'],
    ['as computed, when no judgement states it', '<p data-computed>€999 million</p>'],
    ['as the method’s, when it does not state it', '<p data-method>€999 million</p>'],
    ['as a scale, outside a drawing', '<p data-scale>€999 million</p>'],
    ['as an amount in markup to copy', '<pre data-markup>€999 million</pre>'],
    ['after an address', '<p>https://example.org/b/ says €999 million</p>'],
    ['in the address of another site', '<p>https://example.net/b/€999-million/</p>'],
    [
      'in a link that only begins like its address',
      '<p><a href="/b/x/">example.org/b/x €999</a></p>',
    ],
    ['as a share, when nobody computed it', '<p>85 % of its revenue</p>'],
    [
      'as a day that nothing dates',
      `<p><a href="/b/sources/herald/#${signedAt}">4 March 2025</a></p>`,
    ],
    ['in an editor’s note', '<section data-note><p>Since 12 June 2024.</p></section>'],
  ])('is refused %s', (_where, page) => {
    expect(found(page)).toHaveLength(1);
  });
});

describe('words marked as verbatim', () => {
  test('of a source whose id ends like that of a passage may be any of its words', () => {
    const source = { ...text.source, id: 'worth-22-3' };
    const markup = (words: string) => `<p data-verbatim="worth-22-3">${words}</p>`;
    const audited = (words: string) =>
      auditPages(
        [{ file: 'x/index.html', path: '/b/x/', text: readPage(markup(words)) }],
        'https://example.org',
        {
          dossier: { ...dossier, sources: [source], figures: [], events: [] },
          seeds,
          judged: [],
          method: [],
          site: [],
        },
      );
    expect(audited('It signed')).toEqual([]);
    expect(audited('It never signed')).toHaveLength(1);
  });

  test('are those of their passage, in full', () => {
    expect(
      found(`<q data-verbatim="${PASSAGE}">Falk pays  <mark>€40 million</mark> for the\nyard.</q>`),
    ).toEqual([]);
    expect(found(`<q data-verbatim="${PASSAGE}">Falk pays €40 million.</q>`)).toEqual([
      `x/index.html:1:1 [words-verbatim] Unexpected words “Falk pays €40 million.” under data-verbatim="${PASSAGE}", expected “${SENTENCE}”. Print the words as the document has them, or take data-verbatim away.`,
    ]);
  });

  test('of a source stand in it; of an unknown one nowhere', () => {
    expect(found('<p data-verbatim="herald">It signed</p>')).toEqual([]);
    expect(found('<p data-verbatim="herald">It cost €999 million</p>')).toHaveLength(1);
    expect(found('<p data-verbatim="gazette">It signed</p>')).toHaveLength(1);
  });
});
