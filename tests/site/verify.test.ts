import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const site = inject('site');

// The folder as a reader has it who has downloaded the site.
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dossier-verify-'));
  for (const part of ['data', 'embed', 'sources'])
    cpSync(join(site.folder, part), join(copy, part), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function verify(place: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`${site.folder}/data/verify.mjs`, place], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, output: `${out}${err}` }),
    );
  });
}

/** Changes a file of the copy, checks, and puts it back. */
async function changed(
  file: string,
  change: (text: string) => string,
): Promise<{ code: number; output: string }> {
  const path = join(copy, file);
  const before = readFileSync(path);
  writeFileSync(path, Buffer.from(change(before.toString('latin1')), 'latin1'));
  const result = await verify(copy);
  writeFileSync(path, before);
  return result;
}

interface All {
  readonly sources: readonly { id: string; seed: { file: string } }[];
  readonly figures: readonly {
    id: string;
    source: string;
    evidence: readonly { exact: string }[];
  }[];
}
const all = JSON.parse(readFileSync(`${site.folder}/data/all.json`, 'utf8')) as All;

test('the checker finds that everything holds, in the folder and at the address', async () => {
  expect(await verify(copy)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^All holds: \d+ quotes/),
  });
  expect(await verify(site.url)).toMatchObject({ code: 0 });
});

test('one changed byte of a quote is found, with the name of its record', async () => {
  const [figure] = all.figures;
  const quote = figure?.evidence[0]?.exact.slice(0, 12) ?? '';
  const { code, output } = await changed('data/all.json', (text) => {
    const at = text.indexOf(`"exact":${JSON.stringify(quote).slice(0, -1)}`) + 9;
    return `${text.slice(0, at)}~${text.slice(at + 1)}`;
  });
  expect(code).toBe(1);
  expect(output).toContain(`figures/${figure?.id}: at ${figure?.source}, characters`);
});

test('one changed byte of a document is found, with the name of its file', async () => {
  const file = `data/seeds/${all.sources[0]?.seed.file}.txt`;
  const { code, output } = await changed(file, (text) => `${text.slice(0, -2)}~${text.slice(-1)}`);
  expect(code).toBe(1);
  expect(output).toContain(`${file}: SHA-256 is`);
});

test('a changed value of a table or a chart is found, with the name of its file', async () => {
  const table = await changed('data/figures.csv', (text) => text.replace(/(\d)/, '9$1'));
  expect(table.output).toContain('data/figures.csv: ');
  const chart = await changed('embed/valuations.csv', (text) => text.replace(/(\d)/, '9$1'));
  expect(chart.output).toContain('embed/valuations.csv: sha256:');
  const values = await changed('embed/valuations.json', (text) =>
    text.replace('"quote": "', '"quote": "9'),
  );
  expect(values.output).toContain('embed/valuations.json: hash');
});

test('a page that does not mark a passage is found', async () => {
  const id = all.sources[0]?.id ?? '';
  const { output } = await changed(`sources/${id}/index.html`, (text) =>
    text.replace(/id="([^"]+-\d+-\d+)"/, 'id="x$1"'),
  );
  expect(output).toContain(`sources/${id}/: does not mark the passage`);
});
