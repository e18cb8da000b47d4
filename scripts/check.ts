import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { recover } from './convert/apply-plan.ts';
import { checkContent } from './content/check-content.ts';
import { loadContent } from './content/load-content.ts';
import { realEffects } from './effects.ts';
import { reportGithub } from './report/github.ts';
import { reportJson } from './report/json.ts';
import { reportSummary } from './report/summary.ts';
import { reportText } from './report/text.ts';
import { unreviewedText } from './report/unreviewed.ts';

const { values } = parseArgs({
  options: {
    unreviewed: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    format: {
      type: 'string',
      default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text',
    },
  },
});
const reporters = new Map([
  ['text', reportText],
  ['json', reportJson],
  ['github', reportGithub],
]);
const reporter = reporters.get(values.format);
if (!reporter) {
  realEffects.warn(
    `Unexpected --format ${values.format}, expected one of: ${[...reporters.keys()].join(', ')}.`,
  );
  process.exit(2);
}
await recover(realEffects, values.content);
if (values.unreviewed) {
  const { input } = await loadContent(realEffects, values.content);
  realEffects.print(unreviewedText(input.dossier, values.content));
  process.exit(0);
}
const findings = await checkContent(realEffects, values.content);
realEffects.print(reporter(findings));
const summary = realEffects.env('GITHUB_STEP_SUMMARY');
if (values.format === 'github' && summary) await appendFile(summary, reportSummary(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
