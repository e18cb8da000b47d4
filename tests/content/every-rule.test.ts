import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { checkPages } from '../../scripts/pages/check-pages.ts';
import { reportText } from '../../scripts/report/text.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { RULES, type RuleId } from '../../src/domain/rule-ids.ts';
import { addFile, replaceIn, type Break } from '../support/break-content.ts';
import { memoryDisk, type MemoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

// Each rule is broken exactly once, and nothing else with it: one finding, with file, line, the other place where two
// disagree, and what to do. The snapshot is what an editor reads.

const SOURCE = 'northwind-raises-40m-to-build-ferries';
const FIGURE = /^content\/figures\/.*300/;

const decision = (fields: Record<string, string> = {}, id = 'a-decision'): Break =>
  addFile(
    `content/overrides/${id}.yaml`,
    Object.entries({
      id,
      target: `criterion:${SOURCE}/R1`,
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
const PROOF = '[{ url: "https://example.org/", accessed: 2026-01-02, note: Says so. }]';
const PUBLISHED = replaceIn(
  /^content\/sources\//,
  /publisher: null([\s\S]*)external: \{\}/,
  'publisher: The Harbour Times$1external: { publisher: { url: "https://example.org/", accessed: 2026-01-02, note: Says so. } }',
);
/** A publisher for the source, and a record of what became of its claims. */
const trackRecord =
  (publisher: string, ...evidence: string[]): Break =>
  (disk) => {
    PUBLISHED(disk);
    const claims = evidence.map(
      (proof) =>
        `  - { claim: The slipway would open., outcome: upheld, date: 2026-01-03, evidence: ${proof} }\n`,
    );
    addFile(
      'content/track-record/the-harbour-times.yaml',
      `publisher: ${publisher}\nclaims:\n${claims.join('')}`,
    )(disk);
  };
const page =
  (main: string): Break =>
  (disk) =>
    void disk.write('dist/x/index.html', `<!doctype html>\n<main>\n${main}\n</main>\n`);

type Tell = (disk: MemoryDisk) => Promise<readonly Finding[]>;
const check: Tell = (disk) => checkContent(disk, 'content');
const build: Tell = (disk) =>
  checkPages(disk, 'content', { folder: 'dist', url: 'https://example.org/' });
/** The converter tells its findings in words only. */
const convert: Tell = async (disk) => {
  await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'dry-run' });
  return [];
};

interface Case {
  readonly edit: Break;
  /** What tells the finding; default: the check. */
  readonly tell?: Tell;
  /** Where the finding stands: file and line. */
  readonly at: string;
  /** The other place, where two disagree. */
  readonly other?: string;
}

const CASES: Readonly<Record<RuleId, Case>> = {
  'content-is-data': {
    edit: addFile('content/figures/chart.png', 'x'),
    at: 'content/figures/chart.png:1',
  },
  'no-code-in-content': {
    edit: replaceIn(FIGURE, /$/, '\nThis is <b>important</b>.\n'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:31',
  },
  'hidden-characters': {
    edit: replaceIn(/entities\/northwind/, 'name: Northwind', 'name: North\u202ewind'),
    at: 'content/entities/northwind.mdx:2',
  },
  'tangled-text': {
    edit: replaceIn(FIGURE, /$/, `\n${'*a **b '.repeat(2000)}\n`),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:31',
  },
  'file-name': {
    edit: addFile(
      'content/entities/Harbour Master.mdx',
      '---\nname: Harbour Master\nkind: person\naliases: []\nreview: machine\n---\n',
    ),
    at: 'content/entities/Harbour Master.mdx:1',
  },
  'file-size': {
    edit: replaceIn(FIGURE, /$/, `\n${'Long. '.repeat(60_000)}\n`),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:1',
  },
  'file-text': {
    edit: addFile('content/entities/harbour.mdx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 7])),
    at: 'content/entities/harbour.mdx:1',
  },
  'unreadable-seed': {
    edit: addFile('content/seeds/broken.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 7])),
    tell: convert,
    at: 'content/seeds/broken.txt',
  },
  'unmerged-proposal': {
    edit: addFile('content/figures/x.mdx.new', '---\n---\n'),
    at: 'content/figures/x.mdx.new:1',
  },
  frontmatter: {
    edit: addFile('content/entities/harbour.mdx', '---\nname: "Harbour\n---\n'),
    at: 'content/entities/harbour.mdx:2',
  },
  schema: {
    edit: replaceIn(/entities\/northwind/, 'kind: organisation', 'kind: organization'),
    at: 'content/entities/northwind.mdx:3',
  },
  site: {
    edit: replaceIn(/site\.yaml$/, 'question: Who builds them?\n', ''),
    at: 'content/site.yaml:1',
  },
  'references-resolve': {
    edit: replaceIn(FIGURE, /entity: .*/, 'entity: northwnd'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:3',
  },
  'bounds-agree': {
    edit: replaceIn(/figures\/lakeshore/, 'latest: "2024-12-31"', 'latest: "2025-12-31"'),
    at: 'content/figures/lakeshore-revenue-12-million-a-year-gbp.mdx:12',
    other: 'content/figures/lakeshore-revenue-12-million-a-year-gbp.mdx:12',
  },
  'seed-unchanged': {
    edit: replaceIn(/seeds\/ferries\.txt$/, /\n$/, '\n\n'),
    at: `content/sources/${SOURCE}.mdx:4`,
    other: 'content/seeds/ferries.txt:1',
  },
  'quote-anchored': {
    edit: replaceIn(FIGURE, 'exact: The ferry', 'exact: The fairy'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:19',
    other: 'content/seeds/ferries.txt:7',
  },
  'evidence-places': {
    edit: replaceIn(FIGURE, 'line: 7', 'line: 9'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:24',
    other: 'content/seeds/ferries.txt:7',
  },
  'value-in-quote': {
    edit: replaceIn(FIGURE, 'currency: EUR', 'currency: GBP'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:6',
    other: 'content/seeds/ferries.txt:7',
  },
  'subject-near-quote': {
    edit: replaceIn(FIGURE, /entity: .*/, 'entity: lakeshore'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:3',
    other: 'content/seeds/ferries.txt:7',
  },
  'facts-proven': {
    edit: replaceIn(/^content\/sources\//, 'publisher: null', 'publisher: The Harbour Times'),
    at: `content/sources/${SOURCE}.mdx:7`,
    other: 'content/seeds/ferries.txt:1',
  },
  'body-in-seed': {
    edit: replaceIn(/^content\/sources\//, 'founded in 2011', 'founded in 1911'),
    at: `content/sources/${SOURCE}.mdx:28`,
    other: 'content/seeds/ferries.txt:7',
  },
  'amounts-backed': {
    edit: replaceIn(FIGURE, /$/, '\nSome say it is €900 million.\n'),
    at: 'content/figures/northwind-valuation-about-300-million-eur.mdx:31',
  },
  'number-proven': {
    edit: page('<p>It is worth €900 million.</p>'),
    tell: build,
    at: 'dist/x/index.html:3',
  },
  'words-verbatim': {
    edit: page(`<p data-verbatim="${SOURCE}">It was founded in 1911.</p>`),
    tell: build,
    at: 'dist/x/index.html:3',
  },
  'override-name': {
    edit: decision({ id: 'another' }),
    at: 'content/overrides/a-decision.yaml:1',
  },
  'override-target': {
    edit: decision({ target: `criterion:${SOURCE}/R13` }),
    at: 'content/overrides/a-decision.yaml:2',
  },
  'override-stale': {
    edit: decision({ expect: '0.25' }),
    at: 'content/overrides/a-decision.yaml:3',
    other: `content/sources/${SOURCE}.mdx:1`,
  },
  'override-range': { edit: decision({ set: '7' }), at: 'content/overrides/a-decision.yaml:4' },
  'override-reason': {
    edit: decision({ reason: '"No."' }),
    at: 'content/overrides/a-decision.yaml:5',
  },
  'override-evidence': {
    edit: decision({ evidence: '[]' }),
    at: 'content/overrides/a-decision.yaml:6',
  },
  'override-twice': {
    edit: (disk) => {
      decision()(disk);
      decision({}, 'b-decision')(disk);
    },
    at: 'content/overrides/b-decision.yaml:2',
    other: 'content/overrides/a-decision.yaml:2',
  },
  'track-record-publisher': {
    edit: trackRecord('The Harbour Tines', PROOF),
    at: 'content/track-record/the-harbour-times.yaml:1',
  },
  'track-record-evidence': {
    edit: trackRecord('The Harbour Times', '[]'),
    at: 'content/track-record/the-harbour-times.yaml:3',
  },
  'track-record-twice': {
    edit: trackRecord('The Harbour Times', PROOF, PROOF),
    at: 'content/track-record/the-harbour-times.yaml:4',
    other: 'content/track-record/the-harbour-times.yaml:3',
  },
};

let files: Record<string, string>;
beforeAll(async () => {
  files = await smallContent();
});

async function told(edit: Break, tell: Tell) {
  const disk = memoryDisk(files);
  edit(disk);
  const findings = await tell(disk);
  return { findings, printed: disk.printed };
}

describe('each rule, broken once,', () => {
  test('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RULES].sort());
  });

  test('is not broken by sound content', async () => {
    const sound: Break = (disk) => {
      decision()(disk);
      trackRecord('The Harbour Times', PROOF)(disk);
      page('<p>Nothing is said here.</p>')(disk);
    };
    expect((await told(sound, check)).findings).toEqual([]);
    expect((await told(sound, build)).findings).toEqual([]);
  });

  test.each(RULES.filter((rule) => CASES[rule].tell !== convert))('%s', async (rule) => {
    const { edit, tell = check, at, other } = CASES[rule];
    const { findings } = await told(edit, tell);
    expect(
      findings.map(({ rule: id, place, other: second }) => ({
        rule: id,
        at: `${place.file}:${place.line}`,
        other: second && `${second.file}:${second.line}`,
      })),
    ).toEqual([{ rule, at, other }]);
    const [finding] = findings;
    expect(finding?.message).toMatch(/^Unexpected .*[.:]/s);
    expect(finding?.remedy).toMatch(/^[A-Z].*[.?]$/s);
    expect(finding?.severity).toBe('error');
    expect(reportText(findings)).toMatchSnapshot();
  });

  test('unreadable-seed, which the converter tells', async () => {
    const { edit, at } = CASES['unreadable-seed'];
    const { printed } = await told(edit, convert);
    const lines = printed.join('\n').split('\n');
    expect(lines.filter((line) => line.includes('[unreadable-seed]'))).toHaveLength(1);
    expect(lines.find((line) => line.includes(at))).toMatchSnapshot();
  });
});
