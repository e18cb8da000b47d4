import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { recover } from '../../scripts/convert/apply-plan.ts';
import { realEffects } from '../../scripts/effects.ts';
import { reportGithub } from '../../scripts/report/github.ts';
import { reportSummary } from '../../scripts/report/summary.ts';
import { reportText } from '../../scripts/report/text.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const SITE = 'title: T\nquestion: Q?\ndescription: D.\n';
const FIELDS = 'name: Northwind\nkind: organisation\naliases: []\nreview: machine\n';
/** What a payload does when somebody runs it. */
const PAYLOAD = 'globalThis.pwned = true';

/** An entity with a body, and one with its frontmatter. */
const body = (text: string) => ({ 'entities/x.mdx': `---\n${FIELDS}---\n\n${text}\n` });
const yaml = (text: string) => ({ 'entities/x.mdx': `---\n${text}\n---\n` });
const more = (text: string) => yaml(`${FIELDS}${text}`);

type Files = Readonly<Record<string, string | Uint8Array>>;
/** Each door by which content could run code, read files, forge markup or hang a parser. The last file is the hostile one. */
const HOSTILE: Readonly<Record<string, Files>> = {
  // MDX
  'an import': body('import x from "node:fs"'),
  'an import of its neighbour': body('import { y } from "./y.mdx"'),
  'an export that runs': body(`export const x = (${PAYLOAD})`),
  'an export of metadata': body('export const frontmatter = {}'),
  'a default export': body('export default () => null'),
  'an expression in a text': body(`Hello {${PAYLOAD}}`),
  'an expression as a block': body(`{(() => { ${PAYLOAD} })()}`),
  'a comment that is an expression': body(`{/* ${PAYLOAD} */}`),
  'a spread': body('<a {...{href: "javascript:x"}}>x</a>'),
  'an expression in an attribute': body(`<b title={${PAYLOAD}}>x</b>`),
  'a component of the site': body('<Chart />'),
  'a component of Astro': body('<Fragment set:html="<script>1</script>" />'),
  'a script element': body(`<script>${PAYLOAD}</script>`),
  'a style element': body('<style>body { display: none }</style>'),
  'an event handler': body('<img src="x" onerror="alert(1)" />'),
  'a frame': body('<iframe src="https://example.org/"></iframe>'),
  'an HTML comment': body('<!-- x -->'),
  'code behind a list marker': body(`- {${PAYLOAD}}`),
  'code in a quote': body(`> {${PAYLOAD}}`),
  'code in a heading': body(`# {${PAYLOAD}}`),
  'code in a link’s words': body(`[{${PAYLOAD}}](https://example.org/)`),
  // Links and images
  'a script link': body('[x](javascript:alert(1))'),
  'a script link with a reference for its colon': body('[x](javascript&#58;alert(1))'),
  'a script link with a named reference': body('[x](javascript&colon;alert(1))'),
  'a script link with a tab inside': body('[x](<java&#9;script:alert(1)>)'),
  'a script link behind control characters': body('[x](<&#1;javascript:alert(1)>)'),
  'a script link in capitals': body('[x](JaVaScRiPt:alert(1))'),
  'a script link by definition': body('[x][y]\n\n[y]: javascript:alert(1)'),
  'a VBScript link': body('[x](vbscript:x)'),
  'a data link': body('[x](data:text/html,x)'),
  'a file link': body('[x](file:///etc/passwd)'),
  'a link to another host without a scheme': body('[x](//example.org/)'),
  'a link to another host by backslashes': body('[x](/\\\\example.org/)'),
  'an image from elsewhere': body('![x](https://example.org/x.png)'),
  'an image from the disk': body('![x](../../package.json)'),
  'an image by definition': body('![x][y]\n\n[y]: ./a.png'),
  // Frontmatter
  'a layout': more('layout: ../../src/pages/404.astro'),
  'a YAML tag that constructs': yaml(`name: !!js/function "function () { ${PAYLOAD} }"`),
  'a YAML tag that decodes': more('x: !!binary aGk='),
  'an alias bomb': yaml(
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i] ?? ''},`.repeat(9)}]`).join('\n')}`,
  ),
  'an alias of itself': yaml('a: &a [*a]'),
  'a merge key': yaml('<<: { name: x }\nname: y'),
  'one key twice': yaml(`${FIELDS}name: Other`),
  'a key named __proto__': yaml(`${FIELDS}__proto__: { polluted: true }`),
  'a frontmatter that ends twice': {
    'entities/x.mdx': `---\n${FIELDS}---import x from "y"\n---\n`,
  },
  'a frontmatter in TOML': { 'entities/x.mdx': '+++\nname = "x"\n+++\n' },
  'a frontmatter that starts late': { 'entities/x.mdx': `\n\n---\n${FIELDS}---\n` },
  'a second document': yaml(`${FIELDS}...\nlayout: x`),
  'a directive': yaml(`%YAML 1.1\n${FIELDS}`),
  'brackets without end': yaml(`a: ${'['.repeat(50_000)}`),
  'maps without end': yaml(`a: ${'{a: '.repeat(20_000)}`),
  'thousands of keys': yaml(Array.from({ length: 8000 }, (_, i) => `key${i}: 1`).join('\n')),
  'a line break that only some readers see': yaml(
    FIELDS.replace('Northwind', 'Northwind\u2028layout: x'),
  ),
  'a lone carriage return': yaml(FIELDS.replace('Northwind', 'Northwind\rlayout: x')),
  'a control character': yaml(FIELDS.replace('Northwind', 'North\u001b[2Jwind')),
  // Parsers that take for ever
  'quotes in quotes': body(`${'>'.repeat(20_000)} x`),
  'lists in lists': body(`${'- '.repeat(20_000)}x`),
  'numbers in numbers': body(`${'1) '.repeat(20_000)}x`),
  'stairs of lists': body(Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')),
  'emphasis without end': body('*a **b '.repeat(12_000)),
  'signs behind backslashes': body('\\[a]\\('.repeat(15_000)),
  'brackets of links': body('[a]('.repeat(20_000)),
  'runs of backticks': body(Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' a ')),
  'an expression without end': body(`{${'['.repeat(50_000)}`),
  'elements without end': body('<a>'.repeat(20_000)),
  'a file of a hundred megabytes': { 'entities/x.mdx': new Uint8Array(100_000_000).fill(97) },
  // Text that shows something else
  'text that turns around': body('Paid \u202e000,1$\u202c to all'),
  'text in an isolate': body('x \u2067y\u2069'),
  'a NUL': body('x\u0000y'),
  // Files and names
  'a module': { 'entities/x.js': PAYLOAD },
  'a page': { 'entities/x.astro': `---\n${PAYLOAD}\n---\n` },
  'a picture with a script': { 'entities/x.svg': '<svg><script>1</script></svg>' },
  'a configuration': { 'astro.config.mjs': 'export default {}' },
  'settings of a package manager': { '.npmrc': 'script-shell=./x' },
  'a package': { 'package.json': '{ "scripts": { "prepare": "x" } }' },
  'a test that would run': { 'entities/x.test.ts': PAYLOAD },
  'a folder in a folder': { 'entities/deep/x.mdx': `---\n${FIELDS}---\n` },
  'a name with a path': { 'entities/..%2f..%2fx.mdx': `---\n${FIELDS}---\n` },
  'a name in capitals': { 'entities/X.mdx': `---\n${FIELDS}---\n` },
  'a name that turns around': { 'entities/x\u202exdm.mdx': `---\n${FIELDS}---\n` },
  'a name with a line break': { 'entities/x\n::error::y.mdx': `---\n${FIELDS}---\n` },
  'a name that is a device': { 'entities/con.mdx': `---\n${FIELDS}---\n` },
  'a program among the documents': { 'seeds/x.exe': 'MZ' },
  'a script among the documents': { 'seeds/x.mjs': PAYLOAD },
  'a hidden folder': { 'entities/.git/hooks/pre-commit': 'x' },
  'a binary that calls itself a record': {
    'entities/x.mdx': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0]),
  },
  'decisions that are no YAML file': { 'overrides/x.yml': 'id: x' },
  'decisions with an alias': { 'overrides/x.yaml': 'id: &a x\ntarget: *a' },
  'a site with a tag': { 'site.yaml': 'title: !!js/undefined x' },
  'a site that links to a script': { 'site.yaml': `${SITE}repository: "javascript:alert(1)"` },
  'a method with an anchor': { 'method/method.yaml': 'version: &a 1' },
  'converter’s records that are none': { '.generated/x.mjs': PAYLOAD },
};

describe('a hostile file', () => {
  expect(Object.keys(HOSTILE).length).toBeGreaterThan(80);

  test.each(Object.entries(HOSTILE))(
    '%s is refused with file and line, and nothing runs',
    async (_name, files) => {
      const disk = memoryDisk(
        Object.fromEntries(
          Object.entries({ 'site.yaml': SITE, ...files }).map(([path, text]) => [
            `content/${path}`,
            text,
          ]),
        ),
      );
      const began = process.cpuUsage();
      const findings = await checkContent(disk, 'content');
      const { user, system } = process.cpuUsage(began);
      const last = `content/${Object.keys(files).at(-1) ?? ''}`;
      const errors = findings.filter(
        ({ severity, place }) => severity === 'error' && place.file === last,
      );
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.length).toBeLessThan(30);
      for (const { place } of errors) expect(place.line).toBeGreaterThan(0);
      expect((user + system) / 1e6).toBeLessThan(1);
      expect(globalThis).not.toHaveProperty('pwned');
      expect({}).not.toHaveProperty('polluted');
      // The reports themselves carry nothing on: one command a line, no control character, no markup.
      expect(
        reportGithub(findings)
          .split('\n')
          .every((line) => /^::(?:error|warning) file=/.test(line)),
      ).toBe(true);
      expect(reportText(findings)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(reportSummary(findings)).not.toMatch(/<(?:script|img|iframe|style)/i);
    },
  );

  test('100,000 files that do not belong are each told of, in seconds', async () => {
    const disk = memoryDisk({
      'content/site.yaml': SITE,
      ...Object.fromEntries(
        Array.from({ length: 100_000 }, (_, i) => [`content/entities/x${i}.js`, PAYLOAD]),
      ),
    });
    const began = process.cpuUsage();
    const findings = await checkContent(disk, 'content');
    const { user, system } = process.cpuUsage(began);
    expect(findings).toHaveLength(100_000);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  test('a symbolic link is refused and not followed', async () => {
    const root = await mkdtemp(join(tmpdir(), 'dossier-links-'));
    const folder = join(root, 'content');
    await mkdir(join(folder, 'entities'), { recursive: true });
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(root, 'secret'), 'secret words');
    await writeFile(join(folder, 'site.yaml'), SITE);
    await symlink('../../secret', join(folder, 'entities/x.mdx'));
    await symlink('elsewhere', join(folder, 'figures'), 'junction');
    await symlink('/etc', join(folder, 'seeds'), 'junction');
    const findings = await checkContent(realEffects, folder);
    await rm(root, { recursive: true, force: true });
    for (const link of ['entities/x.mdx', 'figures', 'seeds'])
      expect(findings.map(({ place }) => place.file)).toContain(`${folder}/${link}`);
    expect(JSON.stringify(findings)).not.toContain('secret words');
  });

  test.each([
    [{ remove: '../package.json' }],
    [{ from: '.generated/.staging/0', to: '../src/pages/x.astro' }],
    [{ from: 'seeds/a.txt', to: 'figures/x.mdx' }],
    [{ from: '.generated/.staging/0', to: 'entities/x.js' }],
    [{ remove: 7 }],
    ['no move'],
  ])('a journal that came with somebody’s files moves nothing: %j', async (move) => {
    const before = {
      'package.json': '{}',
      'content/seeds/a.txt': 'A',
      'content/.generated/.staging/0': PAYLOAD,
      'content/.generated/.journal.json': JSON.stringify([move]),
    };
    const disk = memoryDisk(before);
    await expect(recover(disk, 'content')).rejects.toThrow('.journal.json');
    expect([...disk.files.keys()].sort()).toEqual(Object.keys(before).sort());
  });
});
