import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadContent } from './content/load-content.ts';
import { runConvert } from './convert/run-convert.ts';
import { realEffects } from './effects.ts';
import { scaffold } from './new/scaffold.ts';

const USAGE = `Usage: npm run new -- KIND [options]

  source FILE                                     take a document into the content and read it
  figure   --source ID --quote TEXT               one stated amount
  event    --source ID --quote TEXT --title TEXT  one thing that happened
  question --source ID --quote TEXT --title TEXT --answer TEXT

What is left out is asked for when a terminal is there. --content DIR names another content folder.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    quote: { type: 'string' },
    title: { type: 'string' },
    answer: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
});
const [kind, file] = positionals;
const { content } = values;

if (kind === 'source') process.exitCode = await newSource();
else if (kind === 'figure' || kind === 'event' || kind === 'question')
  process.exitCode = await newRecord(kind);
else {
  realEffects.warn(USAGE);
  process.exitCode = 2;
}

async function newSource(): Promise<number> {
  const from = file ?? (await ask('File of the document'));
  const bytes = await realEffects.read(from);
  if (!bytes) return fail(`Cannot read ${from}, expected a .txt, .md or .html file.`);
  const to = `${content}/seeds/${basename(from)}`;
  if (await realEffects.read(to)) return fail(`Cannot add ${to}: it is there already.`);
  await realEffects.write(to, bytes);
  return runConvert(realEffects, { folder: `${content}/seeds`, out: content, mode: 'write' });
}

async function newRecord(wanted: 'figure' | 'event' | 'question'): Promise<number> {
  const { dossier, seeds } = (await loadContent(realEffects, content)).input;
  const id =
    values.source ?? (await ask(`Source (${dossier.sources.map((one) => one.id).join(', ')})`));
  const source = dossier.sources.find((one) => one.id === id);
  const doc = source && seeds.get(source.seed.file)?.doc;
  if (!source || !doc)
    return fail(`Cannot find the source "${id}", expected an id of ${content}/sources.`);
  const quote = values.quote ?? (await ask('Quote, character for character'));
  const title =
    wanted === 'figure'
      ? ''
      : (values.title ?? (await ask(wanted === 'event' ? 'What happened' : 'Question')));
  const answer =
    wanted === 'question' ? (values.answer ?? (await ask('What the source answers'))) : '';
  const taken = new Set(dossier[`${wanted}s`].map((one) => one.id));
  const made = scaffold(wanted, { source, doc, quote, title, answer, taken });
  if (!made.ok) return fail(made.message);
  await realEffects.write(`${content}/${made.path}`, made.text);
  realEffects.print(`${content}/${made.path}: fill it in, then run npm run check.`);
  return 0;
}

/** Asks at a terminal; where none is, a program called and must say everything at once. */
async function ask(what: string): Promise<string> {
  if (!process.stdin.isTTY) {
    realEffects.warn(`Cannot go on: found nothing for “${what}”, expected an option.\n\n${USAGE}`);
    process.exit(2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${what}: `);
  terminal.close();
  return answer.trim();
}

function fail(message: string): number {
  realEffects.warn(message);
  return 1;
}
