import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { runConvert } from '../convert/run-convert.ts';
import { realEffects } from '../effects.ts';
import { generateArticle } from './generate-article.ts';

/** Writes so many generated articles below `documents` and converts them into `content`; gives the id of the first. */
export async function writeContent(
  content: string,
  documents: string,
  count: number,
): Promise<string> {
  await rm(content, { recursive: true, force: true });
  await rm(documents, { recursive: true, force: true });
  await mkdir(documents, { recursive: true });
  for (let i = 1; i <= count; i++)
    await writeFile(`${documents}/${String(i).padStart(6, '0')}.txt`, generateArticle(i));
  await mkdir(content, { recursive: true });
  await cp('content/method', `${content}/method`, { recursive: true });
  await writeFile(
    `${content}/site.yaml`,
    'title: Generated\nquestion: What do the generated articles say?\ndescription: Articles without meaning, for measuring.\n',
  );
  const code = await runConvert(
    { ...realEffects, print: () => {} },
    { folder: documents, out: content, mode: 'write' },
  );
  if (code !== 0) throw new Error(`Cannot convert the generated articles: exit code ${code}.`);
  const file = readdirSync(`${content}/sources`).find((name) =>
    readFileSync(`${content}/sources/${name}`, 'utf8').includes('000001.txt'),
  );
  return file?.replace(/\.mdx$/, '') ?? '';
}
