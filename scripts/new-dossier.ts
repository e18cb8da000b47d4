import { resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { realEffects } from './effects.ts';
import { makeDossier } from './new/make-dossier.ts';
import { siteWords } from './new/site-words.ts';
import { slashes } from './slashes.ts';
import { slugify } from '../src/domain/ids.ts';

const USAGE = `Usage: npm run new-dossier -- FOLDER [--out DIR] [--title TEXT] [--question TEXT] [--description TEXT]

  FOLDER     documents (.txt, .md, .html), nested or not
  --out DIR  folder of the new site, empty or absent; default: beside this one, by its title

What the site says of itself is asked for when a terminal is there, and else made from the name of FOLDER.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    title: { type: 'string' },
    question: { type: 'string' },
    description: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  realEffects.warn(USAGE);
  process.exitCode = 2;
} else {
  const from = slashes(folder, sep);
  const derived = siteWords(resolve(folder));
  const title = values.title ?? (await ask('Title', derived.title));
  const question = values.question ?? (await ask('Question', derived.question));
  const { description } = siteWords(folder, {
    title,
    ...(values.description ? { description: values.description } : {}),
  });
  process.exitCode = await makeDossier(realEffects, {
    folder: from,
    out: slashes(values.out ?? `../${slugify(title) || 'a-dossier'}`, sep),
    program: slashes(resolve(import.meta.dirname, '..'), sep),
    words: { title, question, description },
  });
}

/** Asks at a terminal, with an answer to take over; where none is, the answer is taken. */
async function ask(what: string, proposed: string): Promise<string> {
  if (!process.stdin.isTTY) return proposed;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${what} (${proposed}): `);
  terminal.close();
  return answer.trim() || proposed;
}
