import { expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { hostPod, safePod } from '../support/manifests.ts';
import { openPullRequest, token } from '../support/pull-request.ts';

const weak = hostPod('web');
const sound = safePod('web');

test('posts one review with a comment on the line, sets the status and fails', async () => {
  const { github, repository, run } = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak });

  const { exitCode, outputs, summary, report, sarif } = await run();

  expect(github.violations).toEqual([]);
  expect(exitCode).toBe(1);
  const head = repository.git(['rev-parse', 'feature']);
  expect(github.reviews).toMatchObject([{ state: 'COMMENTED', commitId: head }]);
  expect(github.reviews[0]?.body).toContain('blocked');
  expect(github.comments).toMatchObject([{ path: 'pod.yaml', line: 14, side: 'RIGHT' }]);
  expect(github.comments[0]?.body).toContain('The pod shares the network of its node');
  expect(github.statuses).toMatchObject([{ sha: head, context: 'concentric', state: 'failure' }]);
  expect(summary).toContain('`pod.yaml:14:7`');
  expect(outputs).toMatchObject({ verdict: 'blocked', introduced: '1', blocking: '1' });
  expect(reportSchema.parse(JSON.parse(report)).findings).toMatchObject([
    { rule: 'host-network', status: 'introduced' },
  ]);
  expect(JSON.parse(sarif)).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'host-network' }] }],
  });
});

test('passes with a status and without a review when nothing got worse', async () => {
  const { github, run } = await openPullRequest({ 'pod.yaml': weak }, { 'pod.yaml': `# a comment\n${weak}` });

  const { exitCode, outputs } = await run();

  expect(github.violations).toEqual([]);
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ verdict: 'pass', introduced: '0', blocking: '0' });
  expect(github.reviews).toEqual([]);
  expect(github.statuses).toMatchObject([{ state: 'success' }]);
});

test('reports what a pull request fixes without blocking it', async () => {
  const { github, run } = await openPullRequest({ 'pod.yaml': weak }, { 'pod.yaml': sound });

  const { exitCode } = await run();

  expect(exitCode).toBe(0);
  expect(github.reviews[0]?.body).toContain('1 fixed');
  expect(github.comments).toEqual([]);
});

test('says at the nearest line of the diff what stands on none of its own', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `RUN step ${index}\n`).join('');
  const base = `FROM debian:12\n${lines}USER 10001\n`;
  const { github, run } = await openPullRequest(
    { Dockerfile: base },
    { Dockerfile: base.replace('USER 10001\n', '') },
  );

  const { exitCode } = await run();

  expect(github.violations).toEqual([]);
  expect(exitCode).toBe(0);
  const said = [...github.comments, ...github.reviews].map(({ body }) => body).join('\n');
  expect(said).toContain('`root-user`');
});

test('compares with the merge base, not with a base branch that moved on', async () => {
  const { run } = await openPullRequest(
    { 'pod.yaml': sound, 'other.yaml': weak },
    { 'pod.yaml': `# changed\n${sound}` },
    { later: { 'other.yaml': null, 'pod.yaml': weak } },
  );

  const { outputs } = await run();

  expect(outputs).toMatchObject({ verdict: 'pass', introduced: '0' });
});

test('takes the policy of the tip of the base branch, never that of the pull request', async () => {
  const lenient = 'layers:\n  container: { block: never }\n';
  const { run } = await openPullRequest(
    { 'pod.yaml': sound },
    { 'pod.yaml': weak, '.concentric/policy.yaml': lenient },
    { later: { '.concentric/policy.yaml': 'layers:\n  container: { block: high }\n' } },
  );
  expect((await run()).outputs['verdict']).toBe('blocked');

  const tolerant = await openPullRequest(
    { 'pod.yaml': sound },
    { 'pod.yaml': weak },
    { later: { '.concentric/policy.yaml': lenient } },
  );
  expect((await tolerant.run()).outputs['verdict']).toBe('pass');
});

test('refuses a broken policy before it looks at anything', async () => {
  const { github, run } = await openPullRequest(
    { '.github/concentric.yaml': 'tolerate: [everything]\n' },
    { 'pod.yaml': weak },
  );

  const { exitCode, log } = await run();

  expect(exitCode).toBe(2);
  expect(log).toContain('.github/concentric.yaml');
  expect(log).toContain('tolerate.0');
  expect(github.statuses).toEqual([]);
});

test.each(['review', 'status'] as const)(
  'keeps the verdict and says so when GitHub refuses the %s',
  async (channel) => {
    const permissions = {
      contents: 'read',
      pull_requests: channel === 'review' ? 'read' : 'write',
      statuses: channel === 'status' ? 'read' : 'write',
    } as const;
    const { github, run } = await openPullRequest(
      { 'pod.yaml': sound },
      { 'pod.yaml': weak },
      { permissions },
    );

    const { exitCode, outputs, log, summary } = await run();

    expect(exitCode).toBe(1);
    expect(outputs['verdict']).toBe('blocked');
    expect(log).toContain(`::error title=Concentric::GitHub refused the ${channel}: 403`);
    expect(summary).toContain('host-network');
    expect(github.reviews.length + github.statuses.length).toBe(1);
    if (channel === 'review')
      expect(log).toContain('::error file=pod.yaml,line=14,title=high%3A host-network::');
  },
);

test('reads a pull request from a fork through the base repository', async () => {
  const { github, run } = await openPullRequest(
    { 'pod.yaml': sound },
    { 'pod.yaml': weak },
    { fork: 'eve/shop' },
  );

  expect((await run()).outputs['verdict']).toBe('blocked');
  expect(github.violations).toEqual([]);
});

test('walks folder by folder through a repository too large to be listed whole', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`docs/${index}.md`, 'text\n']));
  const { github, run } = await openPullRequest(
    { ...many, 'a/b/README.md': '' },
    { 'a/b/pod.yaml': weak },
    { limits: { treeEntries: 10 } },
  );

  expect((await run()).outputs['verdict']).toBe('blocked');
  expect(github.comments).toMatchObject([{ path: 'a/b/pod.yaml' }]);
});

test('blocks when GitHub lists only part of the change of such a repository', async () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.txt`, 'text\n']));
  const { run } = await openPullRequest({ 'README.md': '' }, files, {
    limits: { treeEntries: 3, listedFiles: 5 },
  });

  const { exitCode, outputs, log } = await run();

  expect(exitCode).toBe(1);
  expect(outputs['verdict']).toBe('incomplete');
  expect(log).toContain('lists 5 of the 8 changed files');
});

test('sees every file of a change that GitHub lists only in part', async () => {
  const { run } = await openPullRequest(
    { 'README.md': '' },
    { 'a.txt': '', 'pod.yaml': weak },
    { limits: { listedFiles: 1 } },
  );

  expect((await run()).outputs).toMatchObject({ verdict: 'blocked', blocking: '1' });
});

test('keeps to the files that the input names, and publishes only what it asks for', async () => {
  const { github, run } = await openPullRequest(
    { 'README.md': '' },
    { 'a/pod.yaml': weak, 'b/pod.yaml': weak },
  );

  const { outputs, summary } = await run({ paths: 'a/**', publish: 'status' });

  expect(outputs).toMatchObject({ introduced: '1' });
  expect(github.reviews).toEqual([]);
  expect(github.statuses).toHaveLength(1);
  expect(summary).toBe('');
});

test.each([
  ['the token is empty', { token: '' }, {}, 'The input `token` is empty'],
  ['the token is wrong', { token: 'ghs_other' }, {}, 'GitHub answered 401'],
  [
    'a channel is unknown',
    { publish: 'review, smoke' },
    {},
    'The input `publish` knows no "smoke". It takes review, check, status, summary, sarif, one a line or with commas',
  ],
  ['the mode is unknown', { mode: 'both' }, {}, 'The input `mode` knows no "both". It takes review, publish'],
  [
    'the kind of review is unknown',
    { 'review-event': 'approve' },
    {},
    'The input `review-event` knows no "approve". It takes comment, request-changes',
  ],
  ['a glob can match nothing', { paths: 'a/**, ./k8s/**' }, {}, 'matches no path: "./k8s/**"'],
  ['the policy lies outside', { config: '../policy.yaml' }, {}, 'no path inside the repository'],
  ['the policy that is named does not exist', { config: 'policies/none.yaml' }, {}, 'policies/none.yaml'],
  ['the pull request does not exist', {}, { GITHUB_REPOSITORY: 'shop/other' }, 'GitHub answered 404'],
])('ends as a user error when %s', async (_, inputs, env, message) => {
  const { github, run } = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak });

  const { exitCode, log } = await run(inputs, env);

  expect(log).toContain(message);
  expect(exitCode).toBe(2);
  expect(log).not.toContain('at ');
  expect(github.statuses).toEqual([]);
});

test('blocks when a file of the change cannot be read', async () => {
  const { github, run } = await openPullRequest({ 'pod.yaml': sound }, { 'pod.yaml': weak });
  github.inject({ method: 'GET', path: /git\/blobs/, times: 10, fault: { status: 502 } });

  const { exitCode, outputs, log } = await run();

  expect(exitCode).toBe(1);
  expect(outputs['verdict']).toBe('incomplete');
  expect(log).toContain('The file could not be read');
}, 90_000);

test('says with RUNNER_DEBUG what was read and how long each stage took, and never prints the token', async () => {
  const { run } = await openPullRequest({ 'pod.yaml': sound }, { 'pod.yaml': weak });

  const { log } = await run({}, { RUNNER_DEBUG: '1' });

  expect(log).toMatch(/^::debug::\d+ ms {2}listed 1 changed files of #7$/m);
  expect(log).toMatch(/^::debug::\d+ ms {2}read and inspected 1 files/m);
  expect(log).not.toContain(token);
});

test('requests changes where the workflow asks for it', async () => {
  const { github, run } = await openPullRequest({ 'README.md': '' }, { 'pod.yaml': weak });

  await run({ 'review-event': 'request-changes', publish: 'review' });

  expect(github.reviews).toMatchObject([{ state: 'CHANGES_REQUESTED' }]);
});

test('lets no path or value of the pull request speak to the runner', async () => {
  const path = 'a\n::error::owned\n##[error]owned.yaml';
  const { github, run } = await openPullRequest(
    { 'README.md': '' },
    {
      [path]: weak.replace(
        '  name: web\n',
        '  name: "a\\n::set-output name=verdict::pass\\n##[error]x @ada <!-- -->"\n',
      ),
    },
  );

  const { exitCode, outputs, log } = await run();

  expect(exitCode).toBe(1);
  expect(outputs['verdict']).toBe('blocked');
  const commands = log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(commands).toEqual([]);
  expect(github.violations).toEqual([]);
  expect(github.reviews).toHaveLength(1);
});

test('spends few requests on the files beside the change', async () => {
  const neighbours = Array.from({ length: 150 }, (_, index) => {
    return [`k8s/n${index}.yaml`, safePod(`n${index}`)] as const;
  });
  const { github, run } = await openPullRequest(Object.fromEntries(neighbours), { 'k8s/web.yaml': weak });

  expect((await run()).outputs).toMatchObject({ verdict: 'blocked', introduced: '1' });
  expect(github.requests.length).toBeLessThan(120);
});
