import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentFormat, DocumentText } from '../../src/text/document-text.ts';
import { readDocument } from '../../src/text/read-document.ts';

const shown = (doc: DocumentText): string[] =>
  doc.blocks.map((block) => doc.text.slice(block.start, block.end));

/** The part of the file that shows a passage. */
function rawOf(raw: string, doc: DocumentText, start: number, end: number): string {
  return Array.from(raw).slice(doc.toSeed(start), doc.toSeedEnd(end)).join('');
}

function expectOrder(doc: DocumentText): void {
  let last = 0;
  for (let i = 0; i <= doc.text.length; i++) {
    const at = doc.toSeed(i);
    expect(at).toBeGreaterThanOrEqual(last);
    last = at;
  }
}

describe('plain text', () => {
  test('readDocument(text) keeps the file as it is, CRLF and all', () => {
    const raw = 'A headline\r\n\r\nFirst line.\r\nSecond line 😀.\r\n';
    const doc = readDocument(raw, 'text');
    expect(doc.text).toBe(raw);
    expect(shown(doc)).toEqual(['A headline', 'First line.', 'Second line 😀.']);
    expect(doc.blocks.map((block) => block.line)).toEqual([1, 3, 4]);
    expect(doc.toSeed(raw.indexOf('.\r\n', 30))).toBe(Array.from(raw).lastIndexOf('.'));
  });

  test('readDocument(text) joins hard-wrapped lines into one block that spans them', () => {
    const raw = [
      'The harbour company said on Monday that it would build a second',
      'quay for larger ships, a plan that the town had opposed for many',
      'years. Work is to begin in spring.',
      '',
      'The owner of the quay, a fund from the north, had bought the site',
      'only last year and now expects to double its income from cargo in',
      'the next decade.',
    ].join('\n');
    const doc = readDocument(raw, 'text');
    expect(doc.blocks.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [1, 3],
      [5, 7],
    ]);
  });

  test('readDocument(text) keeps one paragraph a line apart', () => {
    const long = 'The company said so in a long statement that nobody had expected to read today. ';
    const doc = readDocument(`${long.repeat(3)}\n${long.repeat(2)}\n${long.repeat(4)}`, 'text');
    expect(doc.blocks).toHaveLength(3);
  });
});

describe('Markdown', () => {
  const raw = [
    '---',
    'title: Ignored',
    '---',
    '',
    '# Quay *grows*',
    '',
    'It [paid](https://example.org/a_(b)) **€4&nbsp;bn** for',
    'A\\&B and `x < y`. ![sea](sea.png)',
    '',
    '> Glad, she said,',
    '> very glad.',
    '',
    '- one',
    '- two',
    '',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '',
    '<p>Plain <b>HTML</b></p>',
  ].join('\n');

  test('readDocument(markdown) shows the words without the marks', () => {
    const doc = readDocument(raw, 'markdown');
    expect(shown(doc)).toEqual([
      'Quay grows',
      'It paid €4\u00a0bn for A&B and x < y.',
      'Glad, she said, very glad.',
      'one',
      'two',
      'a',
      'b',
      '1',
      '2',
      'Plain HTML',
    ]);
    expect(doc.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'quote',
      'list-item',
      'list-item',
      'cell',
      'cell',
      'cell',
      'cell',
      'paragraph',
    ]);
    expect(doc.blocks[0]).toMatchObject({ level: 1, line: 5 });
    expectOrder(doc);
  });

  test('readDocument(markdown) leads back to the characters of the file', () => {
    const doc = readDocument(raw, 'markdown');
    const at = doc.text.indexOf('€4');
    expect(rawOf(raw, doc, at, at + 5)).toBe('€4&nbsp;bn');
    expect(doc.lineAt(doc.text.indexOf('very'))).toBe(11);
    expect(doc.fromSeed(Array.from(raw).indexOf('['))).toBeNull();
  });
});

describe('HTML', () => {
  test('readDocument(html) decodes entities, folds white space and puts one block on a line', () => {
    const raw =
      '<html><head><title>T</title><style>p{}</style></head><body><h1>A &amp; B</h1>\n<p>One\n  two<b>three</b> &euro;5<br>four</p><div hidden>no</div><ul><li>item</ul><script>x</script></body>';
    const doc = readDocument(raw, 'html');
    expect(doc.text).toBe('A & B\nOne twothree €5\nfour\nitem');
    expect(doc.blocks.map((block) => block.line)).toEqual([1, 2, 3, 4]);
    expect(doc.blocks[3]?.kind).toBe('list-item');
    const at = doc.text.indexOf('three');
    expect(rawOf(raw, doc, at, at + 8)).toBe('three</b> &euro;5');
    expect(doc.fromSeed(raw.indexOf('no<'))).toBeNull();
    expect(doc.fromSeed(raw.indexOf('three'))).toBe(at);
  });

  test('every passage within a line leads to raw characters that show the same passage', () => {
    const word = fc.constantFrom(
      'quay',
      'A &amp; B',
      '&euro;5',
      'x&nbsp;y',
      '😀',
      '  ',
      '\n',
      'l’eau',
      'a < b',
      '&#x41;',
    );
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<div class="a">',
      '</div>',
      '<li>',
      '<script>no</script>',
      '<!-- no -->',
      '<span hidden>no</span>',
      '<td>',
      '<a href="x">',
      '</a>',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, tag), { maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const raw = pieces.join('');
          const doc = readDocument(raw, 'html');
          expectOrder(doc);
          for (const block of doc.blocks) {
            const length = block.end - block.start;
            const [from, to] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
            const passage = doc.text.slice(block.start + from, block.start + to + 1);
            if (passage.trim() !== passage || !passage.isWellFormed()) continue;
            const slice = rawOf(raw, doc, block.start + from, block.start + to + 1);
            expect(readDocument(slice, 'html').text).toBe(passage);
          }
        },
      ),
    );
  });
});

test('readDocument is linear: long lines and large files take no time to speak of', () => {
  const formats: DocumentFormat[] = ['text', 'markdown', 'html'];
  const started = performance.now();
  for (const format of formats) {
    expect(readDocument('word '.repeat(20_000), format).blocks).toHaveLength(1);
    readDocument(`${'a line of words here\n'.repeat(20_000)}`, format);
  }
  readDocument('<div>'.repeat(50_000) + 'deep', 'html');
  readDocument('<p>some words</p>\n'.repeat(300_000), 'html');
  expect(performance.now() - started).toBeLessThan(15_000);
});
