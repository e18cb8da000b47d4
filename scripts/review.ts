import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { reviewPack } from '../src/review/review-pack.ts';
import { packHtml } from '../src/review/to-html.ts';
import { packMarkdown } from '../src/review/to-markdown.ts';
import { realEffects } from './effects.ts';
import { commitDisk, parseBatch, parseTree } from './review/commit-files.ts';
import { readState } from './review/read-state.ts';

const { values } = parseArgs({
  options: {
    /** What the change is compared with: the commit from which it began. Default: where it left the main branch. */
    base: { type: 'string' },
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'review.html' },
    /** Print Markdown and write no file. */
    ci: { type: 'boolean', default: false },
  },
});

const commit = baseCommit();
if (commit === null) {
  realEffects.warn(
    `Cannot compare: found no commit ${values.base ?? 'main'} to start from, expected --base with a branch or a commit.`,
  );
  process.exit(2);
}
const files = parseTree(git(['ls-tree', '-rz', commit, '--', values.content]));
const blobs = parseBatch(
  git(['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join('')),
);
const before = await readState(commitDisk(files, blobs, realEffects.sha256), values.content);
const after = await readState(realEffects, values.content);
const pack = reviewPack(commit.slice(0, 12), before, after);
if (values.ci) realEffects.print(packMarkdown(pack));
else {
  await realEffects.write(values.out, packHtml(pack));
  realEffects.print(`${values.out}: open it in a browser.`);
}

/** The commit from which the change began; null when git does not know it. */
function baseCommit(): string | null {
  for (const name of values.base === undefined ? ['origin/main', 'main'] : [values.base]) {
    try {
      return new TextDecoder().decode(git(['merge-base', '--', 'HEAD', name])).trim();
    } catch {
      // Not known here: the next name, or the message above.
    }
  }
  return null;
}

function git(args: readonly string[], input = ''): Uint8Array {
  return execFileSync('git', args, { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] });
}
