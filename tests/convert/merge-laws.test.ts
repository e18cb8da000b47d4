import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../scripts/convert/plan.ts';
import { splitRecord, joinRecord } from '../../scripts/convert/split-record.ts';
import { toYaml } from '../../scripts/convert/to-yaml.ts';

/** Cases of each law; more on request: `FUZZ_RUNS=100000 npm test`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

const KEYS = ['title', 'value', 'asOf', 'evidence', 'aliases', 'review'];
const PATH = 'figures/a.mdx';

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    1,
    2,
    0.5,
    true,
    'yes',
    '2026-05-11',
    'plain words',
    'a: b # c',
    '',
    '- x',
  ),
  fc.array(fc.constantFrom('one', 'two', 'three, four'), { maxLength: 3 }),
  fc.record({ edtf: fc.constantFrom('2026', '2025-01~'), rule: fc.constantFrom('T1', null) }),
  fc.array(
    fc.record({
      exact: fc.constantFrom('A sentence: with “signs”.', 'x'.repeat(120)),
      start: fc.nat(9),
    }),
    { minLength: 1, maxLength: 2 },
  ),
);
/** What the converter writes: some keys in its own order, and paragraphs. */
const output: fc.Arbitrary<Output> = fc.record({
  keys: fc
    .subarray(KEYS, { minLength: 1 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), value)))),
  paragraphs: fc.array(fc.constantFrom('One.', 'Two.\nStill two.', '## Three', '- four\n- five'), {
    maxLength: 5,
  }),
});
interface Output {
  keys: [string, unknown][];
  paragraphs: string[];
}
const change = fc.record({
  keys: fc.dictionary(fc.constantFrom(...KEYS), fc.option(value), { maxKeys: 3 }),
  paragraph: fc.option(
    fc.record({ at: fc.nat(5), text: fc.option(fc.constantFrom('New.', 'Newer.\n\nAnd more.')) }),
  ),
});

/** A file in pieces that a person edits: one for each key, one for each paragraph. */
interface Pieces {
  keys: { key: string; text: string }[];
  paragraphs: string[];
}
const pieces = ({ keys, paragraphs }: Output): Pieces => ({
  keys: keys.map(([key, content]) => ({ key, text: toYaml({ [key]: content }) })),
  paragraphs: [...paragraphs],
});
const asText = ({ keys, paragraphs }: Pieces, end = '\n') =>
  `---\n${keys.map(({ text }) => text).join('')}---\n${paragraphs.map((text) => `\n${text}\n`).join('')}`.replaceAll(
    '\n',
    end,
  );

function changed(
  { keys, paragraphs }: Output,
  { keys: news, paragraph }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): Output {
  const all = new Map<string, unknown>(keys);
  for (const [key, content] of Object.entries(news)) {
    if (content === null) all.delete(key);
    else all.set(key, content);
  }
  const next: string[] = [...paragraphs];
  if (paragraph)
    next.splice(
      Math.min(paragraph.at, next.length),
      1,
      ...(paragraph.text === null ? [] : [paragraph.text]),
    );
  return { keys: [...all], paragraphs: next };
}

/** One thing that a person does; `mark` is a word that stands nowhere else. */
type Edit = (file: Pieces, at: number, mark: string) => void;
const EDITS: Record<string, Edit> = {
  'sets a value': ({ keys }, at, mark) => {
    const one = keys[at % keys.length];
    if (one) one.text = `${one.key}: ${mark}\n`;
  },
  'writes a comment above a key': ({ keys }, at, mark) => {
    const one = keys[at % keys.length];
    if (one) one.text = `# ${mark}\n${one.text}`;
  },
  'writes a comment behind a value': ({ keys }, at, mark) => {
    const one = keys[at % keys.length];
    if (one) one.text = one.text.replace(/\n/, ` # ${mark}\n`);
  },
  'writes a comment inside a value': ({ keys }, at, mark) => {
    const one = keys.filter(({ text }) => /\n./.test(text))[at % keys.length];
    if (one) one.text = one.text.replace(/\n(?=.)/, `\n    # ${mark}\n`);
  },
  'leaves a blank line': ({ keys }, at) => {
    const one = keys[at % keys.length];
    if (one) one.text = `\n${one.text}`;
  },
  'adds a key': ({ keys }, at, mark) =>
    void keys.splice(at % (keys.length + 1), 0, { key: mark, text: `${mark}: 1\n` }),
  'deletes a key': ({ keys }, at) => void (keys.length > 1 && keys.splice(at % keys.length, 1)),
  'moves a key': ({ keys }, at) => void keys.push(...keys.splice(at % keys.length, 1)),
  'edits a paragraph': ({ paragraphs }, at, mark) => {
    if (paragraphs.length > 0) paragraphs[at % paragraphs.length] += ` ${mark}`;
  },
  'adds a paragraph': ({ paragraphs }, at, mark) =>
    void paragraphs.splice(at % (paragraphs.length + 1), 0, mark),
  'deletes a paragraph': ({ paragraphs }, at) =>
    void paragraphs.splice(at % (paragraphs.length || 1), 1),
};
const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(9)), {
  minLength: 1,
  maxLength: 4,
});

const situation = fc
  .record({ output, change, edits, end: fc.constantFrom('\n', '\n', '\n', '\r\n') })
  .map(({ output: before, change: news, edits: list, end }) => {
    const after = changed(before, news);
    const ours = pieces(before);
    const marks = list.map(([name, at], i) => {
      EDITS[name]?.(ours, at, `mark${i}mark`);
      return `mark${i}mark`;
    });
    const text = asText(ours, end);
    return { before, after, ours, end, text, marks: marks.filter((mark) => text.includes(mark)) };
  });

const one = (text: string) => new Map([[PATH, text]]);

describe('a merge', () => {
  test('keeps every byte that a person changed, or stops with the list of keys', () => {
    fc.assert(
      fc.property(situation, ({ before, after, ours, end, text, marks }) => {
        const base = asText(pieces(before));
        const theirs = asText(pieces(after));
        const [step] = plan({ base: one(base), ours: one(text), theirs: one(theirs) }).steps;
        if (step?.kind === 'conflict') {
          expect(step.keys.length).toBeGreaterThan(0);
          return;
        }
        if (text === base || !step) return;
        const result = step.kind === 'merge' ? step.text : '';
        for (const mark of marks) expect(result.split(mark)).toHaveLength(2);
        const blank = (file: string) =>
          file
            .split('---')[1]
            ?.split('\n')
            .filter((line) => line.trim() === '').length;
        expect(blank(result)).toBe(blank(text));
        const order = (list: readonly { key: string }[]) => list.map(({ key }) => key);
        const kept = splitRecord(result)?.segments ?? [];
        const mine = order(ours.keys).filter((key) => order(kept).includes(key));
        expect(order(kept).filter((key) => mine.includes(key))).toEqual(mine);
        const deleted = before.keys.filter(([key]) => !order(ours.keys).includes(key));
        for (const [key] of deleted) expect(order(kept)).not.toContain(key);
        if (end === '\r\n') expect(result.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: RUNS },
    );
  });

  test('takes what the converter changed where nobody else did, without a conflict', () => {
    fc.assert(
      fc.property(situation, ({ before, after, ours, text }) => {
        const [was, will] = [new Map(before.keys), new Map(after.keys)];
        const text0 = (key: string, all: Map<string, unknown>) =>
          all.has(key) && toYaml({ [key]: all.get(key) });
        const theirKeys = KEYS.filter((key) => text0(key, was) !== text0(key, will));
        const touched = KEYS.filter(
          (key) => text0(key, was) !== (ours.keys.find((mine) => mine.key === key)?.text ?? false),
        );
        fc.pre(!theirKeys.some((key) => touched.includes(key)));
        fc.pre(
          before.paragraphs.join() === after.paragraphs.join() ||
            before.paragraphs.join() === ours.paragraphs.join(),
        );
        const input = {
          base: one(asText(pieces(before))),
          ours: one(text),
          theirs: one(asText(pieces(after))),
        };
        const [step] = plan(input).steps;
        expect(step?.kind).not.toBe('conflict');
        const result = step && 'text' in step ? step.text : text;
        const values = new Map(
          splitRecord(result)?.segments.map(({ key, value: read }) => [key, read]),
        );
        for (const key of theirKeys) expect(values.get(key)).toEqual(will.get(key));
      }),
      { numRuns: RUNS },
    );
  });

  test('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(situation, ({ before, after, text }) => {
        const theirs = one(asText(pieces(after)));
        const { steps, base } = plan({
          base: one(asText(pieces(before))),
          ours: one(text),
          theirs,
        });
        const result =
          steps[0] && 'text' in steps[0] && steps[0].kind !== 'conflict' ? steps[0].text : text;
        expect(plan({ base, ours: one(result), theirs }).steps).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

test('a record that is split and joined is the same file', () => {
  fc.assert(
    fc.property(situation, ({ text }) => {
      const split = splitRecord(text);
      expect(split && joinRecord(split)).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['an anchor', 'a: &x 1\nb: *x'],
  ['one key twice', 'a: 1\na: 2'],
  ['YAML that does not parse', 'a: [1'],
  ['a flow map', '{ a: 1, b: 2 }'],
  ['keys in from the margin', '  a: 1\n  b: 2'],
  ['explicit keys', '? a\n: 1'],
])('a file with %s is left alone, with the converter’s version beside it', (_name, yaml) => {
  const base = '---\na: 1\n---\n';
  const [step] = plan({
    base: one(base),
    ours: one(`---\n${yaml}\n---\n`),
    theirs: one('---\na: 3\n---\n'),
  }).steps;
  expect(step?.kind).toBe('conflict');
});
