import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { reportGithub } from '../../scripts/report/github.ts';
import { reportJson } from '../../scripts/report/json.ts';
import { reportSummary } from '../../scripts/report/summary.ts';
import { reportText } from '../../scripts/report/text.ts';
import { RULES } from '../../src/domain/rule-ids.ts';
import { memoryDisk, type MemoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

let files: Record<string, string>;
beforeAll(async () => {
  files = await smallContent();
});

/** The first file whose path matches. */
const path = (pattern: RegExp) => Object.keys(files).find((file) => pattern.test(file)) ?? '';
const FIGURE = /^content\/figures\/.*300/;
const FUNDING = /^content\/figures\/.*40-/;
const SOURCE = /^content\/sources\//;
const EVENT = /^content\/events\//;
const ENTITY = /^content\/entities\/northwind/;

type Break = (disk: MemoryDisk) => void;
const replace =
  (file: RegExp, from: string | RegExp, to: string): Break =>
  (disk) => {
    const text = disk.text(path(file)) ?? '';
    const broken = text.replace(from, to);
    if (broken === text) throw new Error(`Cannot break ${path(file)}: found no ${String(from)}.`);
    void disk.write(path(file), broken);
  };
const write =
  (file: string, text: string): Break =>
  (disk) =>
    void disk.write(file, text);
const note = (text: string): Break => replace(FIGURE, /$/, `\n${text}\n`);
const question = (fields: string) =>
  write(
    'content/questions/who-builds.mdx',
    `---\nquestion: Who builds ferries?\nabout: [northwind]\nopenedBy: editor\nvalues: { northwind: Northwind, lakeshore: Lakeshore }\nincompatible: [[northwind, lakeshore]]\n${fields}review: reviewed\n---\n`,
  );
const decision = (fields: Record<string, string>) =>
  write(
    'content/overrides/a-decision.yaml',
    Object.entries({
      id: 'a-decision',
      target: 'criterion:northwind-raises-40m-to-build-ferries/R1',
      expect: '1',
      set: '0.5',
      reason: 'The author writes under a name of the house.',
      evidence: '[{ url: "https://example.org/", accessed: 2026-01-02, note: Says so. }]',
      by: 'ada',
      date: '2026-01-02',
      ...fields,
    })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  );

const BROKEN: Readonly<Record<string, Break>> = {
  'a letter changed in a quote': replace(FIGURE, 'exact: The ferry', 'exact: The fairy'),
  'a quote of another document': replace(
    FIGURE,
    /exact: .*/,
    'exact: Nobody has ever said these words.',
  ),
  'offsets that are off': replace(FIGURE, /start: \d+/, 'start: 3'),
  'a line that is wrong': replace(FIGURE, /line: \d+/, 'line: 2'),
  'a prefix that does not stand there': replace(FIGURE, /prefix: .*/, 'prefix: "other words "'),
  'a key spelt wrong': replace(FIGURE, 'currency:', 'curency:'),
  'a key left out': replace(FIGURE, /metric: .*\n/, ''),
  'a word that is none of the allowed': replace(FIGURE, /metric: .*/, 'metric: valuatoin'),
  'text in place of a number': replace(FIGURE, 'value: 300000000', 'value: 300 million'),
  'a currency by its sign': replace(FIGURE, 'currency: EUR', 'currency: "€"'),
  'a period that is no duration': replace(FIGURE, 'per: null', 'per: month'),
  'a reference that leads nowhere': replace(FIGURE, /entity: .*/, 'entity: northwnd'),
  'an amount that the quote does not state': replace(FIGURE, 'value: 300000000', 'value: 3000000'),
  'an owner named nowhere near': replace(FIGURE, /entity: .*/, 'entity: lakeshore'),
  'a period that the quote does not state': replace(FUNDING, 'per: null', 'per: P1Y'),
  'a day that no calendar has': replace(SOURCE, /published: .*/, 'published: "2025-02-30"'),
  'a date as people write it': replace(SOURCE, /published: .*/, 'published: 3 March 2025'),
  'bounds in the wrong order': replace(
    EVENT,
    /earliest: [^,]*, latest: [^,]*,/,
    'earliest: "2025-02-01", latest: "2025-01-01",',
  ),
  'a publisher that the document does not name': replace(
    SOURCE,
    'publisher: null',
    'publisher: The Harbour Times',
  ),
  'a word changed in a source': replace(SOURCE, 'founded in 2011', 'founded in 1911'),
  'a document changed': write(
    'content/seeds/ferries.txt',
    'Other words altogether, and no more than these.\n',
  ),
  'a document gone': (disk) => void disk.remove('content/seeds/ferries.txt'),
  'a note with an amount that nobody states': note('Some say it is €900 million.'),
  'a note with HTML': note('This is <b>important</b>.'),
  'a note with a brace': note('The set {a, b} of answers.'),
  'a note with a picture': note('![The ferry](https://example.org/ferry.png)'),
  'a colon in a title': replace(ENTITY, /name: .*/, 'name: Northwind: the ferry builder'),
  'a quotation mark that is not closed': replace(ENTITY, /name: .*/, 'name: "Northwind'),
  'a bracket that is not closed': replace(ENTITY, /aliases: .*/, 'aliases: [NW, Northwind Ferries'),
  'a key too far to the left': replace(FIGURE, /\n    line:/, '\n   line:'),
  'a tab before a key': replace(ENTITY, /aliases: .*/, 'aliases:\n\t- NW'),
  'a key indented by mistake': replace(ENTITY, /\nkind:/, '\n  kind:'),
  'a key written twice': replace(ENTITY, 'review: machine', 'kind: person\nreview: machine'),
  'no frontmatter': write('content/entities/harbour.mdx', 'Harbour Capital is an investor.\n'),
  'a frontmatter that is not closed': write('content/entities/harbour.mdx', '---\nname: Harbour\n'),
  'a name with spaces': write('content/entities/Harbour Capital.mdx', '---\nname: Harbour\n---\n'),
  'an empty file': write('content/entities/harbour.mdx', ''),
  'an answer that the question does not know': question(
    'positions:\n  - { source: northwind-raises-40m-to-build-ferries, value: northwnd, stance: asserts, evidence: [{ source: northwind-raises-40m-to-build-ferries, exact: Northwind raises €40m to build ferries, prefix: "", suffix: "", start: 0, end: 38, line: 1, zone: headline }] }\n',
  ),
  'a position without a quote': question(
    'positions:\n  - { source: northwind-raises-40m-to-build-ferries, value: northwind, stance: asserts, evidence: [] }\n',
  ),
  'a question without positions': question(''),
  'a list written as text': replace(ENTITY, /aliases: .*/, 'aliases: NW, Northwind Ferries'),
  'a group written as text': replace(EVENT, /date: .*/, 'date: 2025'),
  'a number where text belongs': replace(ENTITY, /name: .*/, 'name: 1922'),
  'a text in single quotation marks that is not closed': replace(
    ENTITY,
    /name: .*/,
    "name: 'Northwind",
  ),
  'a proposal that waits': write('content/figures/x.mdx.new', '---\n---\n'),
  'a picture in the folder': write('content/figures/chart.png', 'x'),
  'a site without a question': write('content/site.yaml', 'title: Ferries\ndescription: A test.\n'),
  'a site that names an amount of its own': write(
    'content/site.yaml',
    'title: The €900 million ferry\nquestion: Who builds them?\ndescription: A test.\n',
  ),
  'no site at all': (disk) => void disk.remove('content/site.yaml'),
  'a decision on nothing': decision({ target: 'criterion:northwind-raises-40m-to-build-ferry/R1' }),
  'a decision that is out of date': decision({ expect: '0.25' }),
  'a decision out of range': decision({ set: '7' }),
  'a decision without a reason': decision({ reason: '"No."' }),
  'a decision without proof': decision({ evidence: '[]' }),
  'a decision with another name': decision({ id: 'another' }),
  'a weight that is no number': replace(/^content\/method\/method/, /weight: \d+/, 'weight: ten'),
};

async function after(edit: Break) {
  const disk = memoryDisk(files);
  edit(disk);
  return checkContent(disk, 'content');
}

describe('the check', () => {
  expect(Object.keys(BROKEN).length).toBeGreaterThanOrEqual(30);

  test.each(Object.entries(BROKEN))(
    'tells of %s what is wrong, where, and what to do',
    async (_name, edit) => {
      const findings = await after(edit);
      expect(findings.length).toBeGreaterThan(0);
      for (const { rule, message, remedy, place } of findings) {
        expect(RULES).toContain(rule);
        expect(message).toMatch(/^Unexpected .*[.:]/s);
        expect(remedy).toMatch(/^[A-Z].*[.?]$/s);
        expect(place.line).toBeGreaterThan(0);
      }
      expect(reportText(findings)).toMatchSnapshot();
    },
  );

  test('says the same in every format, all of it in the summary', async () => {
    const findings = await after((disk) => {
      replace(FIGURE, 'exact: The ferry', 'exact: The fairy')(disk);
      replace(SOURCE, 'publisher: null', 'publisher: "The <b>Harbour</b> Times, 100%"')(disk);
    });
    expect(JSON.parse(reportJson(findings))).toEqual({ findings });
    expect(reportGithub(findings)).toMatchSnapshot();
    expect(reportSummary(findings)).toMatchSnapshot();
    expect(reportSummary([])).toContain('No findings');
  });
});
