import { expect, test } from 'vitest';
import { hostPod, rootDockerfile, safePod } from '../support/manifests.ts';
import { openPullRequest } from '../support/pull-request.ts';
import { cloneRepository, temporaryFolder } from '../support/repository.ts';
import { runOn } from './run-on.ts';

const weak = hostPod('web');
const sound = safePod('web');
const zero = '0'.repeat(40);
const readOnly = { contents: 'read', pull_requests: 'read', statuses: 'read', checks: 'read' } as const;

test.each([
  ['from a fork', { fork: 'eve/shop' }, {}],
  ['of Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }],
])(
  'says of a pull request %s that its token can only read, and keeps the verdict',
  async (whose, from, env) => {
    const opened = await openPullRequest(
      { 'README.md': '' },
      { 'pod.yaml': weak },
      { ...from, permissions: readOnly },
    );

    const { exitCode, outputs, log, summary, report } = await opened.run({}, env);

    expect(exitCode).toBe(1);
    expect(outputs['verdict']).toBe('blocked');
    expect(log).toContain(`::notice title=Concentric::The token of a pull request ${whose} can only read`);
    expect(log).not.toContain('::error title=Concentric::');
    expect(log).toContain('::error file=pod.yaml,line=14,title=high%3A host-network::');
    expect(summary).toContain('host-network');
    expect(report).toContain('host-network');
    expect(opened.github.reviews.length + opened.github.statuses.length).toBe(0);
  },
);

test('reviews a pull request from a fork under pull_request_target', async () => {
  const opened = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak }, { fork: 'eve/shop' });
  const payload = await opened.github.event();

  const { exitCode, log } = await runOn(opened, { name: 'pull_request_target', payload });

  expect(exitCode).toBe(1);
  expect(log).not.toContain('can only read');
  expect(opened.github.reviews).toHaveLength(1);
  expect(opened.github.statuses).toMatchObject([{ state: 'failure' }]);
  expect(opened.github.violations).toEqual([]);
});

test.each([
  ['the head of the fork', 'eve/shop', ['checkout', '--quiet', 'feature'], 2],
  ['a merge with the head of the fork', 'eve/shop', ['merge', '--quiet', '--no-ff', 'origin/feature'], 2],
  ['the base branch', 'eve/shop', ['checkout', '--quiet', 'main'], 1],
  ['a branch of the repository itself', undefined, ['checkout', '--quiet', 'feature'], 1],
] as const)('under pull_request_target with a checkout of %s', async (_, fork, args, code) => {
  const opened = await openPullRequest(
    { 'README.md': '' },
    { 'pod.yaml': weak },
    fork === undefined ? {} : { fork },
  );
  const clone = cloneRepository(opened.repository);
  clone.git(args);
  const payload = await opened.github.event();

  const { exitCode, log } = await runOn(
    opened,
    { name: 'pull_request_target', payload },
    {},
    { GITHUB_WORKSPACE: clone.root },
  );

  expect(exitCode).toBe(code);
  expect(log.includes('holds a checkout of a pull request from a fork')).toBe(code === 2);
  expect(opened.github.requests.length > 0).toBe(code === 1);
});

test('finds the checkout of a fork in a folder of the workspace', async () => {
  const opened = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak }, { fork: 'eve/shop' });
  const workspace = temporaryFolder();
  opened.repository.git(['clone', '--quiet', '--branch=feature', '.', `${workspace}/head`]);
  const payload = await opened.github.event();

  const { exitCode } = await runOn(
    opened,
    { name: 'pull_request_target', payload },
    {},
    { GITHUB_WORKSPACE: workspace },
  );

  expect(exitCode).toBe(2);
});

test('judges an entry of the merge queue by a status, without a review', async () => {
  const opened = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak });
  const payload = await opened.github.mergeGroupEvent();

  const { exitCode, summary } = await runOn(opened, { name: 'merge_group', payload });

  expect(exitCode).toBe(1);
  expect(summary).toContain('host-network');
  expect(opened.github.reviews).toEqual([]);
  expect(opened.github.statuses).toMatchObject([{ state: 'failure', context: 'concentric' }]);
  expect(opened.github.statuses[0]?.sha).not.toBe(opened.repository.git(['rev-parse', 'feature']));
  expect(opened.github.violations).toEqual([]);
});

test('counts of a push to main what it adds to the commit before', async () => {
  const opened = await openPullRequest({ 'old.yaml': weak }, { 'pod.yaml': sound });
  const before = opened.repository.git(['rev-parse', 'main']);
  const after = await opened.github.push({ branch: 'main', files: { Dockerfile: rootDockerfile } });
  const payload = await opened.github.pushEvent('main', before);

  const { exitCode, outputs, log } = await runOn(opened, { name: 'push', payload });

  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ verdict: 'pass' });
  expect(log).toContain('root-user');
  expect(log).not.toContain('host-network');
  expect(opened.github.statuses).toMatchObject([{ sha: after, state: 'success' }]);
  expect(opened.github.violations).toEqual([]);
});

test.each([
  ['the first push of a branch', {}],
  ['a push whose predecessor is gone', { before: '1'.repeat(40) }],
])('compares %s with the default branch', async (_, changed) => {
  const opened = await openPullRequest({ 'old.yaml': weak }, { 'pod.yaml': hostPod('pod') });
  const payload = { ...(await opened.github.pushEvent('feature')), ...changed };

  const { exitCode, log } = await runOn(opened, { name: 'push', payload });

  expect(exitCode).toBe(1);
  expect(log).toContain('pod.yaml:14:7');
  expect(log).not.toContain('old.yaml');
});

test('looks at everything after a first push of the default branch', async () => {
  const opened = await openPullRequest({ 'old.yaml': weak }, { 'pod.yaml': sound });
  const payload = await opened.github.pushEvent('main');

  const { exitCode, log } = await runOn(opened, { name: 'push', payload });

  expect(exitCode).toBe(1);
  expect(log).toContain('old.yaml:14:7');
});

test.each(['workflow_dispatch', 'schedule'])('looks at every file on %s', async (name) => {
  const opened = await openPullRequest({ 'a/old.yaml': weak, 'b/pod.yaml': sound }, { 'c.yaml': sound });
  const sha = opened.repository.git(['rev-parse', 'main']);

  const { exitCode, outputs, log } = await runOn(opened, { name, payload: {}, sha, ref: 'refs/heads/main' });

  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'blocked' });
  expect(log).toContain('a/old.yaml:14:7');
  expect(log).toContain('Looked at main');
  expect(opened.github.statuses).toMatchObject([{ sha, state: 'failure' }]);
  expect(opened.github.violations).toEqual([]);
});

test('blocks where the repository is too large to be listed whole', async () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.txt`, 'text\n']));
  const opened = await openPullRequest(files, { 'c.yaml': sound }, { limits: { treeEntries: 3 } });
  const sha = opened.repository.git(['rev-parse', 'main']);

  const happened = { name: 'schedule', payload: {}, sha, ref: 'refs/heads/main' };
  const { exitCode, outputs, log } = await runOn(opened, happened);

  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'incomplete' });
  expect(log).toContain('too large for GitHub to list it whole');
});

test('takes the policy of the default branch on a push', async () => {
  const opened = await openPullRequest(
    { 'README.md': '' },
    { 'pod.yaml': weak, '.concentric/policy.yaml': 'preset: audit\n' },
  );

  const { exitCode } = await runOn(opened, {
    name: 'push',
    payload: await opened.github.pushEvent('feature'),
  });

  expect(exitCode).toBe(1);
});

test.each([
  ['issues', {}, {}, 'The event "issues" names nothing to review'],
  ['workflow_run', {}, {}, 'Set the input `mode: publish`'],
  ['pull_request', {}, { mode: 'publish' }, '`mode: publish` knows no event "pull_request"'],
  ['push', { ref: 'refs/heads/old', before: '1'.repeat(40), after: zero }, {}, 'deletes "refs/heads/old"'],
  ['push', { ref: 'refs/heads/old' }, {}, 'The payload of the event "push" is not one: before'],
])('ends as a user error on %s with %j and %j', async (name, payload, inputs, message) => {
  const opened = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak });

  const { exitCode, log } = await runOn(opened, { name, payload }, inputs);

  expect(log).toContain(message);
  expect(exitCode).toBe(2);
  expect(opened.github.requests).toEqual([]);
});
