import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { proposeRecords, readArticles, toFiles } from '../../scripts/convert/convert-documents.ts';
import { findIdentities } from '../../scripts/convert/identities.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { parseBody } from '../../src/text/parse-body.ts';
import { parseRecord } from '../../scripts/content/parse-record.ts';
import { memoryDisk } from '../support/memory-disk.ts';

/** Documents tried by each law; more on request: `FUZZ_RUNS=200000 FUZZ_SEED=random npm test`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000);

const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Words that recognisers act on, next to characters that break parsers. */
const piece = fc.constantFrom(
  '$5',
  '€4bn',
  'US$260 billion',
  '₹500 crore',
  '£1.2',
  ' million',
  ' billion',
  ' a year',
  'between ',
  ' and ',
  'more than ',
  'hundreds of millions of dollars',
  'Northwind',
  'Lakeshore Inc.',
  'Ada Palm',
  'xForge',
  ' said',
  ' raised ',
  ' is valued at ',
  ' acquired ',
  'the company',
  'its revenue',
  ' signed a deal',
  ' reportedly',
  'May 11, 2026',
  'may',
  'May',
  'in January',
  '3 March 2025',
  'last year',
  'Q3 2024',
  '2023',
  '12/05/2024',
  'By Ada Palm',
  'Published: ',
  '· 3 min read',
  '“',
  '”',
  '"',
  '’',
  '.',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' ',
  ' ',
  '- ',
  '# ',
  '1. ',
  '• ',
  '> ',
  '---\n',
  '```\n',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</p>',
  '<script>',
  '<!--',
  'import x from "y"',
  'export default',
  '\\',
  '`',
  '[a](javascript:x)',
  '![x](y)',
  '&amp;',
  '&#x41;',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '👍🏽',
  'e\u0301',
  'שלום',
  '日本',
  'ß',
  'İ',
  '0',
  '٣',
  '%',
  '|',
  'Disclaimer: ',
  'AI summary',
  'Share',
  'Leave a Reply',
  'FAQ',
  'neither company disclosed financial terms',
  'If the deal',
  'A'.repeat(80),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const document = fc
  .tuple(text, fc.constantFrom('txt', 'txt', 'md', 'html'))
  .map(([content, ending]) => ({
    file: `a.${ending}`,
    bytes: new TextEncoder().encode(content),
  }));

describe('the converter', () => {
  test('throws at no document, writes MDX that compiles, and quotes only what stands there', () => {
    fc.assert(
      fc.property(document, (seed) => {
        const findings: Finding[] = [];
        const articles = readArticles([seed], sha256, findings, 'seeds');
        expect(articles.length + findings.length).toBe(1);
        const records = proposeRecords(articles, findIdentities(EMPTY, EMPTY));
        for (const [file, content] of toFiles(records)) {
          const parsed = parseRecord(content);
          expect(parsed.ok, file).toBe(true);
          if (parsed.ok) expect(parseBody(parsed.record.body).ok, file).toBe(true);
        }
        const [article] = articles;
        const quotes = [...records.figures, ...records.events].flatMap(
          ({ record }) => record.evidence,
        );
        for (const { exact, start, end } of quotes) {
          const from = article?.doc.fromSeed(start) ?? -1;
          expect(article?.doc.text.startsWith(exact, from)).toBe(true);
          expect(article?.doc.toSeedEnd(from + exact.length)).toBe(end);
          if (article?.doc.format === 'text') {
            expect(
              Array.from(new TextDecoder().decode(seed.bytes)).slice(start, end).join(''),
            ).toBe(exact);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 900_000);

  test('writes content that passes the check, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 3 }), async (seeds) => {
        const disk = memoryDisk({
          ...Object.fromEntries(
            seeds.map(({ file, bytes }, i) => [`content/seeds/${i}-${file}`, bytes]),
          ),
          'content/site.yaml': 'title: T\nquestion: Q?\ndescription: D.\n',
        });
        await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
        expect(await checkContent(disk, 'content')).toEqual([]);
        const once = new Map(disk.files);
        await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
        expect([...disk.files.keys()].sort()).toEqual([...once.keys()].sort());
        for (const [file, content] of once) expect(disk.files.get(file), file).toBe(content);
      }),
      {
        numRuns: RUNS / 20,
        examples: [
          // The words that decide stand on two lines of one paragraph.
          [
            [
              {
                file: 'a.md',
                bytes: new TextEncoder().encode(
                  'Leave a Reply\r\nmay$5 acquired neither company disclosed financial terms',
                ),
              },
            ],
          ],
        ],
      },
    );
  }, 900_000);
});
