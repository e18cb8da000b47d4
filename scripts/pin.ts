import { parseArgs } from 'node:util';
import { realEffects } from './effects.ts';
import { pinCharts } from './pin/pin-charts.ts';

const USAGE = `Usage: npm run pin [-- CHART …] [--from DIR] [--into DIR]

Keeps the present state of charts at an address that never changes. Build first, publish after.

  CHART          ids as in embed/index.json, such as timeline; default the charts of the whole dossier
  --from DIR     the built site; default dist
  --into DIR     where states are kept; default .pinned`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'dist' },
      into: { type: 'string', default: process.env['SITE_PINNED'] ?? '.pinned' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) realEffects.print(USAGE);
  else process.exitCode = await pinCharts(realEffects, { ...values, charts: positionals });
} catch (error) {
  realEffects.warn(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
