import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBody, wellFormed, type BodyBlock } from '../../scripts/convert/to-body.ts';
import { bodyBlocks } from '../../src/text/body-blocks.ts';
import { nodesOf } from '../../src/text/mdx-tree.ts';
import { parseBody } from '../../src/text/parse-body.ts';

/** More cases on request: `FUZZ_RUNS=100000 npm test`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000);

const hostile = fc.constantFrom(
  'import x from "y"',
  'export const a = 1',
  'export default',
  '{1+1}',
  '{',
  '}',
  '<',
  '</p>',
  '<script>',
  '<!--',
  '-->',
  '\\',
  '\\{',
  '# ',
  '- ',
  '1. ',
  '1) ',
  '* ',
  '+ ',
  '> ',
  '`',
  '```',
  '~~~',
  '---',
  '===',
  '    ',
  '\t',
  '&amp;',
  '&#123;',
  '[a](b)',
  '![a](b)',
  '[x]: y',
  '|',
  '_',
  '__',
  '**',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\ud800',
  '\0',
  '👍🏽',
  'e\u0301',
  'עברית',
  '\r\n',
  '\n',
  ':',
  '::',
  ' ',
);
const text = fc
  .array(
    fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    wellFormed(parts.join(''))
      .trim()
      .replace(/\n\s*\n/g, '\n'),
  )
  .filter((line) => line !== '');
const block: fc.Arbitrary<BodyBlock> = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote'),
  text,
});

describe('toBody', () => {
  test('gives back every character of every block when its output is parsed', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const parsed = parseBody(toBody(blocks));
        expect(parsed.ok).toBe(true);
        if (parsed.ok)
          expect(bodyBlocks(parsed.tree).map((one) => one.text)).toEqual(
            blocks.map((one) => one.text),
          );
      }),
      { numRuns: RUNS },
    );
  });

  test('writes nothing that could run', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const parsed = parseBody(toBody(blocks));
        const kinds = parsed.ok ? [...nodesOf(parsed.tree)].map(({ type }) => type) : [];
        expect(kinds.filter((type) => /^mdx|^html$/.test(type))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps a line of 100,000 characters', () => {
    const long = 'word {x} <y> '.repeat(8000).trim();
    const parsed = parseBody(toBody([{ kind: 'paragraph', text: long }]));
    expect(parsed.ok && bodyBlocks(parsed.tree)[0]?.text).toBe(long);
  });

  test('gathers neighbouring list items in one list', () => {
    expect(
      toBody([
        { kind: 'list-item', text: 'one' },
        { kind: 'list-item', text: 'two' },
      ]),
    ).toBe('- one\n- two\n');
  });
});
