import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { loadContent } from '../../scripts/content/load-content.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { toAssessableText, type AssessableText } from '../../src/assess/assessable-text.ts';
import { judgeDossier, type DossierJudgements } from '../../src/assess/judge-dossier.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { decode } from '../../src/text/decode.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { seedFormat } from '../../src/text/seed-format.ts';
import { theMethod } from '../assess/support/the-method.ts';
import { memoryDisk } from '../support/memory-disk.ts';

// What is planted in these documents stands in ferries/README.md.
const FOLDER = 'tests/corpora/ferries';
const files = readdirSync(`${FOLDER}/documents`).sort();
const disk = memoryDisk({
  'content/site.yaml': readFileSync(`${FOLDER}/site.yaml`),
  'content/method/method.yaml': readFileSync('content/method/method.yaml'),
  'content/method/ceilings.yaml': readFileSync('content/method/ceilings.yaml'),
  ...Object.fromEntries(
    files.map((file) => [`content/seeds/${file}`, readFileSync(`${FOLDER}/documents/${file}`)]),
  ),
});
let code: number;
let dossier: Dossier;
let judged: DossierJudgements;

beforeAll(async () => {
  code = await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
  ({ dossier } = (await loadContent(disk, 'content')).input);
  judged = judgeDossier(dossier, dossier.sources.map(textOf), theMethod());
});

function textOf(source: Dossier['sources'][number]): AssessableText {
  const decoded = decode(disk.files.get(`content/seeds/${source.seed.file}`) ?? new Uint8Array());
  if (!decoded.ok) throw new Error(`Cannot read ${source.seed.file}: ${decoded.message}`);
  const doc = readDocument(decoded.text, seedFormat(source.seed.file, decoded.text));
  return toAssessableText({ ...dossier, source, doc });
}

/** A finding as "rule scope: file, file". */
function brief(): string[] {
  const fileOf = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file.slice(0, 2)]));
  return judged.findings
    .map(({ rule, scope, evidence }) => {
      const where = evidence.map(({ source }) => fileOf.get(source));
      return `${rule} ${scope}: ${[...new Set(where)].sort().join(', ')}`;
    })
    .sort();
}

describe('the second corpus', () => {
  test('is converted without a finding, and the check passes', async () => {
    expect(code).toBe(0);
    expect(await checkContent(disk, 'content')).toEqual([]);
    expect(dossier.sources).toHaveLength(files.length);
  });

  test('is not changed by a second run', async () => {
    const once = new Map(disk.files);
    await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
    expect([...disk.files.keys()].sort()).toEqual([...once.keys()].sort());
    for (const [file, content] of once) expect(disk.files.get(file), file).toEqual(content);
  });

  test('dates nine of its documents, each in its own style', () => {
    const dates = dossier.sources.map(({ seed, published }) => [seed.file.slice(0, 2), published]);
    expect(Object.fromEntries(dates)).toEqual({
      '01': '2025-01-12',
      '02': '2025-03-04',
      '03': '2025-03-05',
      '04': '2025-03-10',
      '05': '2025-03-11',
      '06': null,
      '07': '2025-04-02',
      '08': '2025-03-07',
      '09': '2025-03-12',
      '10': '2025-03-05',
    });
  });

  test('names who publishes, by line, tag or frontmatter, and who wrote the copied text', () => {
    const named = dossier.sources.map(({ seed, publisher, author, syndicatedFrom }) => [
      seed.file.slice(0, 2),
      [publisher, author, syndicatedFrom],
    ]);
    expect(Object.fromEntries(named)).toEqual({
      '01': ['Harbour Herald', 'Marit Aasen', null],
      '02': ['North Quay Daily', 'Ines Halvorsen', null],
      '03': ['Baltic Trade Review', 'Pavel Orlicz', null],
      '04': [null, null, 'Coastwire'],
      '05': ['Valley Post', null, 'Coastwire'],
      '06': [null, null, null],
      '07': ['Exchange Letter', null, null],
      '08': ['Harbour Brief', null, null],
      '09': ['Sydkustposten', null, null],
      '10': ['Devgarh Times', null, null],
    });
  });

  test('states amounts in five currencies and none of page furniture or single shares', () => {
    const stated = dossier.figures
      .map(({ value, currency, per }) => `${value} ${currency} ${per}`)
      .sort();
    expect(stated).toEqual(
      [
        'null null null',
        '310000000 EUR P1Y',
        '212000000 EUR null',
        '184000000 EUR null',
        '21000000 EUR P1Y',
        '4000000 EUR P1Y',
        '640000 GBP P1M',
        '640000 GBP P1M',
        '2500000 NOK P1M',
        '2500000 NOK P1Y',
        '1900000000 GBP null',
        '640000000000 GBP P1Y',
        '122000000 EUR null',
        '212000000 EUR null',
        '310000000 SEK null',
        '300000 SEK P1Y',
        '4500000000 INR null',
        '21500000000 INR P1Y',
      ].sort(),
    );
  });
});

describe('what is planted in the second corpus', () => {
  test('is found, and nothing else is a hard contradiction or implausible', () => {
    const hard = new Set(
      judged.findings
        .filter(({ verdict }) => verdict === 'hard' || verdict === 'fail')
        .map(({ id }) => id),
    );
    const found = brief().filter((_, i, all) => all.indexOf(all[i] ?? '') === i);
    const hardRules = new Set(
      judged.findings.filter(({ id }) => hard.has(id)).map(({ rule }) => rule),
    );
    expect([...hardRules].sort()).toEqual(['D1', 'P1', 'P2']);
    expect(found.filter((line) => /^(?:D1|P)/.test(line))).toEqual([
      'D1 corpus: 02, 03',
      'D1 corpus: 02, 08',
      'D1 corpus: 03, 08',
      'D1 document: 06',
      'D1 document: 08',
      'P1 document: 07',
      'P2 document: 07',
    ]);
  });

  test('is found where it is soft: status, roles, order, a summary of its own mind', () => {
    expect(brief()).toEqual(
      expect.arrayContaining([
        'D2 corpus: 01, 02',
        'D4 document: 10',
        'D5 document: 08',
        'D7 corpus: 02, 03',
        'role-swap corpus: 04, 05, 06',
      ]),
    );
  });

  test('a slip of a thousand is a hypothesis beside the figure as printed', () => {
    const [slip] = judged.findings.filter(({ rule }) => rule === 'P1');
    expect(slip?.hypotheses.map(({ amount }) => amount)).toEqual([640_000_000]);
    expect(slip?.evidence.map(({ exact }) => exact).join(' ')).toContain('£640 billion');
  });

  test('near-copies are one origin, and only they', () => {
    const fileOf = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file.slice(0, 2)]));
    expect(
      judged.independence.links.map(({ a, b, why }) =>
        [...[fileOf.get(a), fileOf.get(b)].sort(), why].join(' '),
      ),
    ).toEqual(['04 05 shared text']);
  });

  test('opens questions on amounts, periods and status', () => {
    expect(dossier.questions.map(({ openedBy }) => openedBy)).toEqual(
      expect.arrayContaining(['amounts', 'periods', 'status']),
    );
    const day = dossier.questions.find(({ openedBy }) => openedBy === 'dates');
    expect(Object.values(day?.values ?? {}).sort()).toEqual(['28 February 2025', '3 March 2025']);
    const amounts = dossier.questions.find(({ openedBy }) => openedBy === 'amounts');
    expect(Object.values(amounts?.values ?? {}).sort()).toEqual([
      '€122 million',
      '€184 million',
      '€212 million',
    ]);
  });

  test('opens the question who supplies whom, by rule', () => {
    const swap = dossier.questions.find(({ openedBy }) => openedBy === 'role-swap');
    const files = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file.slice(0, 2)]));
    const sides = Object.keys(swap?.values ?? {}).map((value) =>
      swap?.positions.filter((one) => one.value === value).map(({ source }) => files.get(source)),
    );
    expect(sides.map((side) => [...new Set(side)].sort()).sort()).toEqual([['04', '05'], ['06']]);
  });

  test('an undated page that names nobody cannot be judged, which is not the worst', () => {
    const notes = dossier.sources.find(({ seed }) => seed.file.startsWith('06'));
    const assessment = judged.assessments.find(({ source }) => source === notes?.id);
    expect(assessment?.letter).toBe('F');
  });
});
