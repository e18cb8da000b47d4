import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { pageKinds } from '../support/built-pages.ts';
import { copyProject } from '../support/copy-project.ts';

let copy: string;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('two builds of the same content give the same bytes in two folders, locales and time zones', async () => {
  const { folder, base } = inject('site');
  const { code, output } = await buildSite('dist', {
    base,
    cwd: copy,
    // Small letters, the order of words and the day differ here from what most machines have.
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(code, output).toBe(0);
  expect(hashes(join(copy, 'dist'))).toEqual(hashes(folder));
});

test('one changed character of a quote stops the build and names the file, the line and the true text', async () => {
  const folder = join(copy, 'content/figures');
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    before.replace(
      /exact: "?(\w+) (\w)/,
      (_all, first: string, letter: string) => `exact: ${first} ${letter}q`,
    ),
  );
  const broken = await buildSite('dist', { cwd: copy });
  expect(broken.code).not.toBe(0);
  expect(broken.output).toMatch(new RegExp(`content/figures/${name}:\\d+:\\d+: error`));
  expect(broken.output).toContain('Nearest:');
  writeFileSync(file, before);
  expect((await buildSite('dist', { cwd: copy })).code).toBe(0);
});

test('an amount in a template that nothing backs stops the build and names the page and the line', async () => {
  const file = join(copy, 'src/pages/entities/[...list].astro');
  const before = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    before.replace('</PageLayout>', '<p>All in all $987 million.</p></PageLayout>'),
  );
  const broken = await buildSite('dist', { cwd: copy });
  writeFileSync(file, before);
  expect(broken.code).not.toBe(0);
  expect(broken.output).toMatch(/dist\/entities\/index\.html:\d+:\d+: error/);
  expect(broken.output).toContain('Unexpected amount “$987 million” that nothing backs');
});

test('a day in an editor’s note that no record dates stops the build', async () => {
  const folder = join(copy, 'content/figures');
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\nThis was so until 12 June 1987.\n`);
  const broken = await buildSite('dist', { cwd: copy });
  writeFileSync(file, before);
  expect(broken.code).not.toBe(0);
  expect(broken.output).toContain(`dist/figures/${name.replace('.mdx', '')}/index.html`);
  expect(broken.output).toContain('Unexpected date “12 June 1987”');
});

test('a record that would run code stops the build before it runs, with file and line', async () => {
  const file = join(copy, 'content/entities/hostile.mdx');
  const witness = join(copy, 'witness');
  const payload = `(await import('node:fs')).writeFileSync(${JSON.stringify(witness)}, '')`;
  writeFileSync(
    file,
    `---\nname: Hostile\nkind: organisation\naliases: []\nreview: machine\n---\n\nexport const x = ${payload}\n\n{${payload}}\n`,
  );
  const { code, output } = await buildSite('dist', { cwd: copy });
  rmSync(file);
  expect(code).not.toBe(0);
  expect(output).toMatch(/content\/entities\/hostile\.mdx:8:1: error/);
  expect(existsSync(witness)).toBe(false);
});

test('every page leads to its file and to a form, when the site names a repository, and to neither when not', async () => {
  const { folder } = inject('site');
  const site = join(copy, 'content/site.yaml');
  const before = readFileSync(site, 'utf8');
  writeFileSync(
    site,
    before.replace(/repository: .*/, 'repository: https://git.example.org/ada/x'),
  );
  const { code, output } = await buildSite('dist', { cwd: copy });
  writeFileSync(site, before);
  expect(code, output).toBe(0);
  // Embeds stand in other people's pages and lead to the page of their chart.
  const own = pageKinds(join(copy, 'dist')).filter(
    (page) => !/^embed\/(?!index|code\/)/.test(page),
  );
  for (const page of own) {
    const html = readFileSync(join(copy, 'dist', page), 'utf8');
    expect(html, page).toMatch(
      /href="https:\/\/git\.example\.org\/ada\/x\/(?:edit|tree)\/main\/content\//,
    );
    expect(html, page).toContain('issues/new?template=claim.yml');
    expect(html, page).toContain('Propose a source');
  }
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('Edit this');
});

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
