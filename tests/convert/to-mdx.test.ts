import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRecord } from '../../scripts/content/parse-record.ts';
import { toMdx } from '../../scripts/convert/to-mdx.ts';
import { toYaml } from '../../scripts/convert/to-yaml.ts';

const awkward = fc.constantFrom(
  '2026-05-11',
  '2026',
  'no',
  'NO',
  'y',
  'null',
  '~',
  'true',
  '1e3',
  '0x1f',
  '1_000',
  '12:30',
  '- x',
  '# y',
  'a #b',
  "it's",
  '"',
  ' lead',
  'trail ',
  'a: b',
  'a:',
  ':',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u0000',
  'a, b',
  '[x]',
  '{x}',
  '&x',
  '*x',
  '!x',
  '%x',
  '@x',
  '`x',
  '|',
  '>',
  '?',
  '=',
  '<<',
  '',
  'x,',
  'a\nb',
  '\t',
  '…',
  'é',
  '👍🏽',
  'Yes',
  'x--',
  '---',
  '...',
  'inf',
  '.inf',
  '1.5',
  '+1',
  'O’Neil & Co.',
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.string(),
  awkward,
  awkward.chain((a) => awkward.map((b) => a + b)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
);
const frontmatter = fc.record({
  a: value,
  b: fc.array(value, { maxLength: 3 }),
  c: fc.record({ d: value, e: fc.array(fc.record({ f: value, g: fc.array(value) })) }),
  h: fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
    value,
  ),
});

test('toYaml writes what readers of YAML 1.1 and 1.2 read back as it was', () => {
  fc.assert(
    fc.property(frontmatter, (written) => {
      const text = toYaml(written);
      const wanted: unknown = JSON.parse(JSON.stringify(written));
      expect(parse(text, { version: '1.2' })).toEqual(wanted);
      expect(parse(text, { version: '1.1' })).toEqual(wanted);
    }),
    { numRuns: 5000 },
  );
});

test('toMdx writes frontmatter that the check reads back as it was', () => {
  fc.assert(
    fc.property(frontmatter, (written) => {
      const read = parseRecord(toMdx(written, ''));
      expect(read.ok && read.record.yaml.value).toEqual(JSON.parse(JSON.stringify(written)));
    }),
    { numRuns: 2000 },
  );
});

test('toMdx writes for people: dates quoted, small groups on one line, the rest line by line', () => {
  expect(
    toMdx(
      {
        published: '2026-05-11',
        title: 'Northwind’s ferries: a story',
        lines: [[9, 9]],
        asOf: { edtf: null, rule: 'T12' },
        evidence: [{ exact: 'x'.repeat(90), start: 1 }],
        aliases: [],
      },
      'Text.\n',
    ),
  ).toMatchSnapshot();
});
