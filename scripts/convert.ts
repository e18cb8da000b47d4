import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { runConvert } from './convert/run-convert.ts';
import { realEffects } from './effects.ts';
import { slashes } from './slashes.ts';
import { keepHeapSmall } from './small-heap.ts';

const USAGE = `Usage: npm run convert -- [FOLDER] [--out DIR] [--dry-run] [--json]

  FOLDER     documents (.txt, .md, .html), nested or not; default content/seeds
  --out DIR  content folder to write; default content. Needed when FOLDER is given
  --dry-run  print what would be done and write nothing
  --json     write nothing; print one JSON line for each document`;

keepHeapSmall(15);
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    realEffects.print(USAGE);
  } else if (positionals.length > 1 || (positionals.length === 1 && !values.out && !values.json)) {
    realEffects.warn(
      `Unexpected arguments, expected one folder of documents and --out DIR.\n\n${USAGE}`,
    );
    process.exitCode = 2;
  } else {
    const out = slashes(values.out ?? 'content', sep);
    process.exitCode = await runConvert(realEffects, {
      folder: slashes(positionals[0] ?? `${out}/seeds`, sep).replace(/(?<=.)\/+$/, ''),
      out,
      mode: values.json ? 'json' : values['dry-run'] ? 'dry-run' : 'write',
    });
  }
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  realEffects.warn(
    error instanceof Error ? `${error.message}${isUsage ? `\n\n${USAGE}` : ''}` : String(error),
  );
  process.exitCode = isUsage ? 2 : 1;
}
