import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMdx } from '../../scripts/convert/to-mdx.ts';
import { parseRecord } from '../../scripts/content/parse-record.ts';

test('toMdx writes frontmatter that reads back as it was', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map((s) => s.toWellFormed()),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom(
      '2026-05-11',
      'no',
      'null',
      '1e3',
      '- x',
      '# y',
      "it's",
      '"',
      ' lead',
      'trail ',
      'a: b',
      '\u2028',
      '\u0085',
    ),
  );
  const frontmatter = fc.record({
    a: value,
    b: fc.array(value, { maxLength: 3 }),
    c: fc.record({ d: value, e: fc.array(fc.record({ f: value })) }),
  });
  fc.assert(
    fc.property(frontmatter, (written) => {
      const read = parseRecord(toMdx(written, ''));
      expect(read.ok && read.record.frontmatter).toEqual(JSON.parse(JSON.stringify(written)));
    }),
    { numRuns: 3000 },
  );
});

test('toMdx puts dates in quotation marks, so that every reader takes them for text', () => {
  expect(toMdx({ published: '2026-05-11' }, '')).toBe('---\npublished: "2026-05-11"\n---\n');
});
