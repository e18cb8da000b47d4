import { parseArgs } from 'node:util';
import { recover } from './convert/apply-plan.ts';
import { checkContent } from './content/check-content.ts';
import { realEffects } from './effects.ts';
import { reportGithub } from './report/github.ts';
import { reportJson } from './report/json.ts';
import { reportText } from './report/text.ts';

const { values } = parseArgs({
  options: {
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
const findings = await checkContent(realEffects, values.content);
realEffects.print(reporter(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
