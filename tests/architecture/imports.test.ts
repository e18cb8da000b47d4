import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, and why. A folder may always import itself. The first row whose folder holds a file counts. */
const TABLE: readonly { folder: string; may: readonly (string | RegExp)[]; why: string }[] = [
  {
    folder: 'src/domain',
    may: [],
    why: 'The vocabulary is pure values: it runs anywhere and changes for no library.',
  },
  {
    folder: 'src/text',
    may: [
      'src/domain',
      'remark-parse',
      'remark-mdx',
      'unified',
      'mdast',
      /^mdast-util-/,
      /^micromark/,
      'htmlparser2',
      'yaml',
    ],
    why: 'Recognisers are pure functions of a string, usable outside this project; parsers of markup are pure too.',
  },
  {
    folder: 'src/schema',
    may: ['src/domain', 'src/text', 'astro/zod'],
    why: 'Schemas are read by scripts and by Astro alike; astro/zod keeps zod to one copy.',
  },
  {
    folder: 'src/assess',
    may: ['src/domain', 'src/text'],
    why: 'Judgements are pure: same content, same grades.',
  },
  {
    folder: 'src/audit',
    may: ['src/domain', 'src/text'],
    why: 'The rules that stop a build run in the check, the build and the tests.',
  },
  {
    folder: 'src/charts',
    may: [
      'src/domain',
      'src/assess',
      'd3',
      /^d3-(?:array|scale|shape|time|format)$/,
      'hastscript',
      'hast',
      'hast-util-to-html',
    ],
    why: 'A chart is a pure function of its series: one tree for page, file and embed, the same bytes everywhere.',
  },
  {
    folder: 'src/review',
    may: ['src/domain', 'src/assess', 'src/charts', 'hast'],
    why: 'What a change does is a pure comparison of two judged dossiers, charts and all.',
  },
  { folder: 'src/client', may: [], why: 'What readers download is small and has no dependencies.' },
  {
    folder: 'src/components',
    may: ['src/domain', 'src/charts', 'src/client', 'src/site', 'astro'],
    why: 'Components show what they are given; they fetch and compute nothing.',
  },
  {
    folder: 'src/layouts',
    may: ['src/domain', 'src/components', 'src/client', 'src/site', 'src/styles'],
    why: 'As components.',
  },
  {
    folder: 'src/pages',
    may: [
      'src/domain',
      'src/site',
      'src/charts',
      'src/components',
      'src/layouts',
      'src/styles',
      'astro',
    ],
    why: 'Pages compose; what they show is prepared in src/site.',
  },
  {
    folder: 'src/site',
    may: [
      'src/domain',
      'src/text',
      'src/schema',
      'src/assess',
      'src/audit',
      'src/charts',
      'astro:content',
      'astro',
      'astro/loaders',
      'astro/zod',
      'yaml',
      'hast',
      '@resvg/resvg-js',
      'pagefind',
      // As text, to be written into the pages of embeds.
      /^src\/client\/embed-(?:reporter|options)\.js\?raw$/,
      /^node:/,
    ],
    why: 'The only modules that know Astro’s content, so that everything else can be tested without it.',
  },
  {
    folder: 'src/content.config.ts',
    may: [
      'src/schema',
      'src/site',
      'astro:content',
      'astro/loaders',
      'astro/zod',
      'yaml',
      'node:fs',
    ],
    why: 'Declares the collections; Astro asks for it at this place.',
  },
  {
    folder: 'scripts/bench/lighthouse-bench.ts',
    may: ['scripts/bench', 'tests/support/launch-browser.ts', /^node:/],
    why: 'As the other benches in a browser.',
  },
  {
    folder: 'scripts/bench/pages-bench.ts',
    may: ['scripts/bench', 'tests/support/launch-browser.ts', 'playwright-core', /^node:/],
    why: 'As the other bench in a browser.',
  },
  {
    folder: 'scripts/bench/embeds-bench.ts',
    may: ['scripts/bench', 'tests/support/launch-browser.ts', 'playwright-core', /^node:/],
    why: 'Measures built pages in a browser; the way to one is that of the tests.',
  },
  {
    folder: 'scripts/bench/charts-bench.ts',
    may: ['scripts/bench', 'src/charts', 'hastscript', /^node:/],
    why: 'Measures the charts, which the converter does not know.',
  },
  {
    folder: 'scripts/bench/bare-site.ts',
    may: [/^node:/, 'astro:content', 'astro', '@astrojs/mdx'],
    why: 'Holds the source of another site, which imports these.',
  },
  {
    folder: 'scripts',
    may: [
      'src/domain',
      'src/text',
      'src/schema',
      'src/assess',
      'src/audit',
      'src/review',
      'astro',
      'astro/zod',
      'yaml',
      'unified',
      'mdast',
      /^remark-/,
      /^mdast-util-/,
      '@mozilla/readability',
      'htmlparser2',
      'linkedom',
      'eld',
      /^eld\//,
      'node-diff3',
      'word-list',
      /^node:/,
    ],
    why: 'The converter and the check know nothing of pages and charts: they run where no site is.',
  },
];

/** Modules of scripts that may reach the machine; the others are pure or take effects as an argument. */
const MAY_USE_NODE =
  /^scripts\/(?:[a-z-]+\.ts$|bench\/)|^scripts\/convert\/(?:merge|find-language|entities\/english-words)\.ts$/;

const files = ['src', 'scripts']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(root, file.replaceAll('\\', '/')),
    ),
  )
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return name.startsWith('.') ? posix.normalize(posix.join(dirname(file), name)) : name;
  });
}

test('every file imports only what its folder may', () => {
  const breaches = files.flatMap((file) => {
    const row = TABLE.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));
    if (!row) return [`${file}: no row of the table covers it`];
    return importsOf(file)
      .filter((name) => !name.startsWith(`${row.folder}/`) && name !== row.folder)
      .filter(
        (name) =>
          !row.may.some((allowed) =>
            typeof allowed === 'string'
              ? name === allowed || name.startsWith(`${allowed}/`)
              : allowed.test(name),
          ),
      )
      .map((name) => `${file} imports ${name}. ${row.why}`);
  });
  expect(breaches).toEqual([]);
});

test('only the command lines and the effects reach the machine', () => {
  const breaches = files
    .filter((file) => file.startsWith('scripts/') && !MAY_USE_NODE.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${file} imports ${name}`),
    );
  expect(breaches).toEqual([]);
});

test('the domain and the charts know neither clock nor chance', () => {
  const breaches = files
    .filter((file) => /^src\/(?:domain|text|assess|audit|charts)\//.test(file))
    .filter((file) =>
      /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b/.test(
        readFileSync(join(file), 'utf8'),
      ),
    );
  expect(breaches).toEqual([]);
});
