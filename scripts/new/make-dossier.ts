import { checkContent } from '../content/check-content.ts';
import { runConvert } from '../convert/run-convert.ts';
import { isDocument } from '../convert/read-seeds.ts';
import type { Effects } from '../effects.ts';
import { reportText } from '../report/text.ts';
import { programFiles } from './program-files.ts';
import { readme, siteWords, siteYaml, type SiteWords } from './site-words.ts';

export interface NewDossier {
  /** Folder of documents: .txt, .md, .html, nested or not. */
  readonly folder: string;
  /** Folder of the new site; must be empty or absent. */
  readonly out: string;
  /** Folder of this program. */
  readonly program: string;
  readonly words?: Partial<SiteWords>;
}

/**
 * Makes a site of its own from a folder of documents: the program, the documents, what the converter reads from them, and
 * words for the site. Returns the exit code: 2 when nothing was begun, 1 when the new content does not hold.
 */
export async function makeDossier(
  effects: Effects,
  { folder, out, program, words }: NewDossier,
): Promise<number> {
  const refusal = await whyNot(effects, folder, out);
  if (refusal !== null) {
    effects.warn(refusal);
    return 2;
  }
  const site = siteWords(folder, words);
  for (const [path, bytes] of await programFiles(effects, program))
    await effects.write(`${out}/${path}`, bytes);
  await effects.write(`${out}/README.md`, readme(site));
  await effects.write(`${out}/content/site.yaml`, siteYaml(site));
  // What cannot be read is told there; the other documents make the site.
  await runConvert(effects, { folder, out: `${out}/content`, mode: 'write' });
  const findings = await checkContent(effects, `${out}/content`);
  if (findings.length > 0) effects.warn(reportText(findings));
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  effects.print(`${out}: “${site.title}” is ready. The check finds nothing wrong.

  cd ${out}
  npm ci && npm start

Title, question and description stand in ${out}/content/site.yaml.`);
  return 0;
}

/** Why nothing can be made; null when it can. */
async function whyNot(effects: Effects, folder: string, out: string): Promise<string | null> {
  const { files } = await effects.list(folder);
  if (!files.some(isDocument))
    return `Cannot make a site from ${folder}: found no .txt, .md or .html file there, expected at least one document.`;
  if (`${out}/`.startsWith(`${folder.replace(/\/+$/, '')}/`))
    return `Cannot write to ${out}: it lies in the folder of documents, expected a place outside.`;
  const there = await effects.list(out);
  if (there.files.length + there.links.length > 0)
    return `Cannot write to ${out}: found files there, expected an empty or new folder. Name another one with --out.`;
  return null;
}
