import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Permissions } from '../../dev/fake-github/permissions.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { workflow as written } from '../../src/cli/workflow.ts';
import { hostPod } from '../support/manifests.ts';
import { openPullRequest, type OpenPullRequest } from '../support/pull-request.ts';
import { type Happened, runOn } from './run-on.ts';

const folder = resolve('docs/workflows');
const level = z.enum(['read', 'write']);
type Level = z.output<typeof level>;
const step = z.object({ uses: z.string(), with: z.record(z.string(), z.coerce.string()).default({}) });
const job = z.object({
  permissions: z.record(z.string(), level),
  'timeout-minutes': z.int(),
  steps: z.array(step),
});
const workflowShape = z.object({
  permissions: z.strictObject({}),
  jobs: z.record(z.string(), job),
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function jobOf(name: string): z.output<typeof job> {
  const { jobs } = workflowShape.parse(load(read(name)));
  const [only, ...others] = Object.values(jobs);
  if (only === undefined || others.length > 0) throw new Error(`${name} has not one job`);
  return only;
}

const action = 'OWNER/concentric@FULL_COMMIT_SHA';
const names = readdirSync(folder).toSorted();

test('are the ones that the documentation lists', () => {
  const page = readFileSync(resolve('docs/workflows.md'), 'utf8');
  const listed = [...page.matchAll(/\]\(workflows\/([^)]+)\)/g)].map(([, name = '']) => name);
  expect(listed.toSorted()).toEqual(names);
});

test.each(names)(
  '%s gives permissions to its one job only, limits its time and pins what it uses',
  (name) => {
    const { steps, 'timeout-minutes': minutes } = jobOf(name);
    expect(minutes).toBeLessThanOrEqual(20);
    expect(steps.filter(({ uses }) => uses === action)).toHaveLength(1);
    for (const { uses } of steps) expect(uses).toMatch(/@(?:FULL_COMMIT_SHA|[0-9a-f]{40})$/);
  },
);

test('`concentric init` and the README show the workflow for pull requests', () => {
  expect(written).toBe(read('pull-request.yml'));
  expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${written}\`\`\`\n`);
});

type Make = (opened: OpenPullRequest) => Promise<Happened>;

async function report(): Promise<string> {
  const opened = await open({ contents: 'read', pull_requests: 'read' });
  const { report: text } = await opened.run({ publish: 'summary' });
  return JSON.stringify(reportSchema.parse(JSON.parse(text)));
}

const events: Readonly<Record<string, Make>> = {
  'pull-request.yml': async ({ github }) => ({ name: 'pull_request', payload: await github.event() }),
  'fork-target.yml': async ({ github }) => ({ name: 'pull_request_target', payload: await github.event() }),
  'fork-analyse.yml': async ({ github }) => ({ name: 'pull_request', payload: await github.event() }),
  'fork-publish.yml': async ({ github }) => {
    const content = await report();
    const artifacts = { 'concentric-report': [{ name: 'concentric-report.json', content }] };
    const { id } = await github.seedRun({ artifacts });
    return { name: 'workflow_run', payload: await github.workflowRunEvent(id) };
  },
  'merge-queue.yml': async ({ github }) => ({ name: 'merge_group', payload: await github.mergeGroupEvent() }),
  'push.yml': async ({ github }) => {
    const payload = await github.pushEvent('feature');
    return { name: 'push', payload, ref: 'refs/heads/feature' };
  },
  'schedule.yml': async ({ repository }) => {
    const sha = repository.git(['rev-parse', 'main']);
    return { name: 'schedule', payload: {}, sha, ref: 'refs/heads/main' };
  },
};

function open(permissions: Permissions): Promise<OpenPullRequest> {
  return openPullRequest({ 'README.md': '' }, { 'pod.yaml': hostPod('web') }, { permissions });
}

async function runWith(name: string, make: Make, permissions: Readonly<Record<string, Level>>) {
  const granted: Record<string, Level> = {};
  for (const [scope, given] of Object.entries(permissions)) granted[scope.replaceAll('-', '_')] = given;
  const opened = await open(granted);
  const inputs = jobOf(name).steps.find(({ uses }) => uses === action)?.with ?? {};
  const { log, exitCode } = await runOn(opened, await make(opened), inputs);
  return {
    isRefused: log.includes('GitHub refused') || exitCode === 2,
    violations: opened.github.violations,
  };
}

test('have an event each to be run on', () => {
  expect(Object.keys(events).toSorted()).toEqual(names);
});

test.each(Object.entries(events))('%s has the permissions it needs', async (name, make) => {
  const { isRefused, violations } = await runWith(name, make, jobOf(name).permissions);

  expect(isRefused).toBe(false);
  expect(violations).toEqual([]);
});

const fewer = names.flatMap((name) =>
  // A queue has no pull request: what the one on `pull_request` needs stands in its file too.
  name === 'merge-queue.yml'
    ? []
    : Object.keys(jobOf(name).permissions).map((scope) => [name, scope] as const),
);

test.each(fewer)('%s needs its permission %s', async (name, scope) => {
  const { [scope]: _, ...permissions } = jobOf(name).permissions;
  const make = events[name];
  if (make === undefined) throw new Error(`no event for ${name}`);

  expect((await runWith(name, make, permissions)).isRefused).toBe(true);
});
