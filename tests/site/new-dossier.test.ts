import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';

/** Three folders as people have them, and what must stand on a page of the site that comes of each. */
const FOLDERS = {
  'harbour-news': {
    files: {
      'round.html':
        '<!doctype html><html lang="en"><head><title>Northwind raises €40m | Harbour Times</title><meta property="og:site_name" content="Harbour Times"><meta name="author" content="Ada Palm"></head><body><nav><a href="/">Home</a></nav><article><h1>Northwind raises €40m to build ferries</h1><p>Published 3 March 2025</p><p>Northwind has raised €40 million from Harbour Capital, the company said. The ferry builder is valued at about €300 million.</p><script>document.title = 1</script></article></body></html>',
      'older/doubt.html':
        '<!doctype html><html lang="en"><head><title>Northwind round is smaller</title></head><body><article><h1>Northwind round is smaller than said</h1><p>5 March 2025</p><p>Northwind has raised €30 million from Harbour Capital, two people familiar with the matter said. The company denied it.</p></article></body></html>',
    },
    shows: '€300 million',
  },
  'field-notes': {
    files: {
      'lake.md':
        '---\ntitle: Notes on the lake\ndate: 2024-05-02\n---\n\nLakeshore paid $5 million for Eastgate on 3 May 2024. {This is no code}, and <b>neither</b> is this.\n',
      'more words.md': '- Eastgate is valued at $7 million.\n- Lakeshore was founded in 1999.\n',
    },
    shows: 'Eastgate is valued at $7 million',
  },
  letter: {
    files: {
      'letter.txt': 'A text about nothing much\n\nNobody said anything, and no sum was named.\n',
    },
    shows: 'Nobody said anything',
  },
} as const;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-new-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(Object.entries(FOLDERS))(
  'npm run new-dossier makes of %s a site that passes the check and builds',
  async (name, { files, shows }) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name, file)), { recursive: true });
      writeFileSync(join(root, name, file), text);
    }
    const site = join(root, `${name}-site`);
    const made = spawnSync(
      process.execPath,
      ['scripts/new-dossier.ts', join(root, name), '--out', site],
      { encoding: 'utf8' },
    );
    expect(made.status, made.stderr).toBe(0);
    expect(made.stdout).toContain('The check finds nothing wrong');
    symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
    const { code, output } = await buildSite('dist', { base: '/', cwd: site });
    expect(code, output).toBe(0);
    const pages = ['index.html', 'timeline/index.html', 'valuations/index.html'];
    for (const page of pages) expect(existsSync(join(site, 'dist', page)), page).toBe(true);
    const told = readFileSync(join(site, 'dist/data/all.json'), 'utf8');
    expect(told).toContain(shows);
  },
);
