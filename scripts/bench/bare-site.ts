import { cp, mkdir, rm, writeFile } from 'node:fs/promises';

/**
 * Writes the plainest site that Astro and MDX can make of the same source files into a folder of this project: a page for each
 * source and a list of them. What it costs is what no site of these documents can do without.
 */
export async function writeBareSite(root: string, content: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await mkdir(`${root}/src/pages/sources`, { recursive: true });
  await cp(`${content}/sources`, `${root}/content/sources`, { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  sources: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/sources' }) }),
};
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const sources = await getCollection('sources');
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Sources</title></head>
  <body><ul>{sources.map(({ id, data }) => <li><a href={\`/sources/\${id}/\`}>{data.title}</a></li>)}</ul></body>
</html>
`,
    'src/pages/sources/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('sources')).map((source) => ({ params: { id: source.id }, props: { source } }));
}
const { source } = Astro.props;
const { Content } = await render(source);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{source.data.title}</title></head>
  <body><h1>{source.data.title}</h1><Content /></body>
</html>
`,
  };
  for (const [path, text] of Object.entries(files)) await writeFile(`${root}/${path}`, text);
}
