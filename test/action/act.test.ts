import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildAct, hasAct, howToBuildAct, runAct } from '../../dev/runner/act.ts';
import { hostPod } from '../support/manifests.ts';
import { openPullRequest, token } from '../support/pull-request.ts';
import { temporaryFolder } from '../support/repository.ts';

const isCi = process.env['CI'] !== undefined && process.env['CI'] !== '';
const isSkipped = !isCi && !hasAct();
const minutes = 60_000;

// In CI it is never skipped: there it is built, once for its cache.
beforeAll(async () => {
  if (isCi) await buildAct();
  if (isSkipped)
    process.stderr.write(`act is missing, so its tests are skipped. To build it: ${howToBuildAct}\n`);
}, 10 * minutes);

function workflow(name: string): string {
  return readFileSync(resolve('docs/workflows', name), 'utf8');
}

const repository = 'shop/shop';
const change = [{ 'README.md': '' }, { 'pod.yaml': hostPod('web') }] as const;

test(
  'act runs the workflow of the README as it stands',
  async ({ skip }) => {
    skip(isSkipped, howToBuildAct);
    const { github } = await openPullRequest(...change);
    const event = { name: 'pull_request', payload: await github.event() };

    const { exitCode, log } = await runAct({
      workflow: workflow('pull-request.yml'),
      event,
      repository,
      apiUrl: github.url,
      token,
    });

    expect(log).toContain('blocked: 1 blocking, 1 introduced');
    expect(exitCode).toBe(1);
    expect(github.reviews).toHaveLength(1);
    expect(github.comments).toMatchObject([{ path: 'pod.yaml', line: 14 }]);
    expect(github.checkRuns).toMatchObject([{ name: 'Concentric', conclusion: 'failure' }]);
    expect(github.statuses).toMatchObject([{ context: 'concentric', state: 'failure' }]);
    expect(github.violations).toEqual([]);
  },
  5 * minutes,
);

/** Stands for actions/upload-artifact, which wants GitHub's own storage: keeps the file in a folder. */
function keepArtifacts(folder: string): string {
  const action = temporaryFolder();
  const inputs = 'inputs: { name: {}, path: {}, retention-days: {} }';
  writeFileSync(
    join(action, 'action.yml'),
    `name: keep\n${inputs}\nruns: { using: node24, main: keep.mjs }\n`,
  );
  const keep = `cpSync(process.env.INPUT_PATH, join(${JSON.stringify(folder)}, process.env.INPUT_NAME));`;
  const imports = `import { cpSync } from 'node:fs';\nimport { join } from 'node:path';\n`;
  writeFileSync(join(action, 'keep.mjs'), imports + keep);
  return action;
}

test(
  'act runs the two workflows for forks as they stand',
  async ({ skip }) => {
    skip(isSkipped, howToBuildAct);
    const fork = 'eve/shop';
    const reading = { contents: 'read', pull_requests: 'read' } as const;
    const analysed = await openPullRequest(...change, { fork, permissions: reading });
    const analyse = workflow('fork-analyse.yml');
    const [, upload = ''] = /uses: (actions\/upload-artifact@\S+)/.exec(analyse) ?? [];
    const artifacts = temporaryFolder();

    const first = await runAct({
      workflow: analyse,
      event: { name: 'pull_request', payload: await analysed.github.event() },
      repository,
      apiUrl: analysed.github.url,
      token,
      actions: { [upload]: keepArtifacts(artifacts) },
    });

    expect(first.exitCode).toBe(1);
    expect(analysed.github.reviews).toEqual([]);
    expect(analysed.github.violations).toEqual([]);

    const content = readFileSync(join(artifacts, 'concentric-report'), 'utf8');
    const writing = { actions: 'read', contents: 'read', pull_requests: 'write' } as const;
    const { github } = await openPullRequest(...change, { fork, permissions: writing });
    const { id } = await github.seedRun({
      conclusion: 'failure',
      artifacts: { 'concentric-report': [{ name: 'concentric-report.json', content }] },
    });

    const second = await runAct({
      workflow: workflow('fork-publish.yml'),
      event: { name: 'workflow_run', payload: await github.workflowRunEvent(id) },
      repository,
      apiUrl: github.url,
      token,
    });

    expect(second.log).toContain('blocked: 1 blocking, 1 introduced');
    expect(second.exitCode).toBe(0);
    expect(github.comments).toMatchObject([{ path: 'pod.yaml', line: 14 }]);
    expect(github.violations).toEqual([]);
  },
  5 * minutes,
);
