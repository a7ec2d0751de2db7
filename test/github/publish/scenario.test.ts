import { expect, onTestFinished, test } from 'vitest';
import type { FakeGitHub } from '../../../dev/fake-github/fake-github.ts';
import type { Files } from '../../support/repository.ts';
import { bareRepository, bot, everything, runOn, startStage } from '../stage.ts';

const start = 'one\ntwo\nthree\nfour\n';

async function opened(head: Files, options: Parameters<typeof startStage>[1] = {}): Promise<FakeGitHub> {
  const github = await startStage(bareRepository({ 'a.txt': start, 'z.txt': start }, head), options);
  onTestFinished(() => github.close());
  return github;
}

function push(
  github: FakeGitHub,
  files: Readonly<Record<string, string | null>>,
  onto?: string,
): Promise<string> {
  return github.push({ branch: 'feature', files, ...(onto === undefined ? {} : { onto }) });
}

function weak(...names: readonly string[]): string {
  return `${start}${names.map((name) => `weakness ${name}\n`).join('')}`;
}

/** The first comments of our threads. */
function roots(github: FakeGitHub) {
  return github.comments.filter(({ user, inReplyTo }) => user === bot && inReplyTo === undefined);
}

/** Who resolved each thread. */
function resolvers(github: FakeGitHub): readonly (string | undefined)[] {
  return github.threads().map(({ resolvedBy }) => resolvedBy);
}

test('comments on what it finds, in one review with check and status', async () => {
  const github = await opened({ 'a.txt': weak('one', 'two') });

  const { published } = await runOn(github);

  expect(published).toMatchObject({ faults: [], notes: [], needsAnnotations: false });
  expect(github.reviews).toHaveLength(1);
  expect(roots(github).map(({ line }) => line)).toEqual(expect.arrayContaining([5, 6]));
  expect(github.checkRuns).toMatchObject([
    { name: 'Concentric', status: 'completed', conclusion: 'failure' },
  ]);
  expect(github.checkRuns[0]?.annotations).toHaveLength(2);
  expect(github.statuses).toMatchObject([{ context: 'concentric', state: 'failure' }]);
  expect(github.violations).toEqual([]);
});

test('says nothing twice when it runs again on the same head', async () => {
  const github = await opened({ 'a.txt': weak('one', 'two') });
  await runOn(github);
  const before = JSON.stringify([
    github.reviews,
    github.comments,
    github.checkRuns.map((run) => run.annotations),
  ]);

  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(
    JSON.stringify([github.reviews, github.comments, github.checkRuns.map((run) => run.annotations)]),
  ).toBe(before);
});

test('comments only on what is new, and closes the thread of what is fixed', async () => {
  const github = await opened({ 'a.txt': weak('one', 'two') });
  await runOn(github);

  const head = await push(github, { 'a.txt': weak('two', 'three') });
  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github)).toHaveLength(3);
  const fixed = github.comments.find(({ body }) => body.includes('Weakness one'));
  expect(fixed?.body).toContain(`Fixed in ${head.slice(0, 7)}.`);
  expect(resolvers(github).filter((user) => user === bot)).toHaveLength(1);
  expect(github.reviews).toHaveLength(2);
  expect(github.reviews[0]?.body).toContain(head.slice(0, 7));
  expect(github.reviews[1]?.body).toContain('1 new finding');
  expect(github.violations).toEqual([]);
});

test('opens the thread of a finding that is back, with its old text', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);
  const body = roots(github)[0]?.body;
  await push(github, { 'a.txt': weak() });
  await runOn(github);

  await push(github, { 'a.txt': weak('one') });
  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github).map((comment) => comment.body)).toEqual([body]);
  expect(resolvers(github)).toEqual([undefined]);
});

test('rewrites nothing in a thread in which somebody has answered', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);
  const { id = 0, body } = roots(github)[0] ?? {};
  await github.seedComment({ user: 'ada', body: 'This is meant so.', inReplyTo: id });

  const fixed = await push(github, { 'a.txt': weak() });
  await runOn(github);
  const again = await push(github, { 'a.txt': weak('one') });
  await runOn(github);
  await runOn(github);

  expect(roots(github).map((comment) => comment.body)).toEqual([body]);
  const replies = github.comments.filter(({ inReplyTo }) => inReplyTo === id).map((comment) => comment.body);
  expect(replies).toEqual([
    'This is meant so.',
    expect.stringContaining(`Fixed in ${fixed.slice(0, 7)}.`),
    expect.stringContaining(`Back in ${again.slice(0, 7)}.`),
  ]);
  expect(resolvers(github)).toEqual([undefined]);
});

test('leaves a thread resolved that somebody has resolved', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);
  github.resolveThread(roots(github)[0]?.id ?? 0, 'ada');

  await push(github, { 'a.txt': weak('one'), 'b.md': 'more' });
  await runOn(github);

  expect(resolvers(github)).toEqual(['ada']);
  expect(github.comments).toHaveLength(1);
});

test('says in the comment that a finding is fixed where it may not resolve', async () => {
  const permissions = { ...everything, contents: 'read' } as const;
  const github = await opened({ 'a.txt': weak('one', 'two') }, { permissions });
  await runOn(github);

  await push(github, { 'a.txt': weak() });
  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github).every(({ body }) => body.includes('Fixed in'))).toBe(true);
  expect(resolvers(github)).toEqual([undefined, undefined]);
  expect(github.requests.filter(({ route }) => route.includes('resolveReviewThread'))).toHaveLength(1);
});

test('keeps its comments over a rebase and a force-push', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);

  await github.push({ branch: 'main', files: { 'main.md': 'more' } });
  await github.rebase();
  await runOn(github);
  await push(github, { 'a.txt': `zero\n${weak('one')}` }, 'main');
  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github)).toHaveLength(1);
  expect(roots(github)[0]?.body).not.toContain('Fixed');
});

test('keeps the thread when the file is renamed', async () => {
  const github = await opened({ 'new.txt': weak('one') });
  await runOn(github);

  await push(github, { 'new.txt': null, 'other.txt': weak('one') });
  const { published } = await runOn(github);
  await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github)).toHaveLength(1);
  expect(roots(github)[0]?.body).toContain('`other.txt:5`');
  expect(github.checkRuns.at(-1)?.annotations).toMatchObject([{ path: 'other.txt', start_line: 5 }]);
});

test('takes a comment with its marker for its own only when it wrote it', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);
  const { body = '' } = roots(github)[0] ?? {};
  const other = await opened({ 'a.txt': weak('one') });
  for (const user of ['mallory', 'other-bot[bot]'])
    await other.seedComment({ user, body, path: 'a.txt', line: 5 });

  const { published } = await runOn(other);
  await push(other, { 'a.txt': weak() });
  await runOn(other);

  expect(published.faults).toEqual([]);
  expect(roots(other)).toHaveLength(1);
  expect(other.comments.filter(({ user }) => user !== bot).map((comment) => comment.body)).toEqual([
    body,
    body,
  ]);
});

test('brings the review up to date when nothing is left to be found', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);

  await push(github, { 'a.txt': weak() });
  await runOn(github);

  expect(github.reviews).toHaveLength(1);
  expect(github.reviews[0]?.body).toContain('Concentric: pass');
  expect(github.statuses.at(-1)?.state).toBe('success');
  expect(github.checkRuns.at(-1)?.conclusion).toBe('success');
});

test('says nothing on a change without findings', async () => {
  const github = await opened({ 'a.txt': `${start}five\n` });

  await runOn(github);

  expect(github.reviews).toEqual([]);
  expect(github.checkRuns).toMatchObject([{ conclusion: 'success', annotations: [] }]);
});

test('shows three hundred findings, each on its line, without a storm of requests', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`);
  const github = await opened({ 'a.txt': weak(...names) });

  const { published } = await runOn(github);
  await runOn(github);

  expect(published.faults).toEqual([]);
  expect(roots(github)).toHaveLength(25);
  expect(github.checkRuns).toHaveLength(1);
  expect(new Set(github.checkRuns[0]?.annotations.map((each) => each.message)).size).toBe(300);
  expect(github.checkRuns[0]?.annotations).toHaveLength(300);
  expect(github.requests.length).toBeLessThanOrEqual(2 * 40);
  expect(github.violations).toEqual([]);
});

test('finds its way through three thousand files', async () => {
  const others = Array.from({ length: 3000 }, (_, index) => [`docs/page-${index}.md`, 'page\n'] as const);
  const github = await opened({ 'a.txt': weak('one'), ...Object.fromEntries(others) });

  const { published, pull } = await runOn(github);

  expect(pull.changes.files).toHaveLength(3001);
  expect(published.faults).toEqual([]);
  expect(roots(github)).toHaveLength(1);
  expect(github.requests.length).toBeLessThanOrEqual(30 + 20);
});

test('treats a draft like any pull request', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  github.update({ draft: true });

  await runOn(github);

  expect(roots(github)).toHaveLength(1);
});

test('writes no review on a pull request that is closed meanwhile', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  github.faults.on(route, { first: () => github.update({ state: 'closed' }) }, 1, 1);

  const { published } = await runOn(github);

  expect(published.notes).toEqual(['The pull request is closed: no review']);
  expect(github.reviews).toEqual([]);
  expect(github.checkRuns).toHaveLength(1);
  expect(github.statuses).toHaveLength(1);
});

test.each([
  ['before it posts', 'GET /repos/{owner}/{repo}/pulls/{pull_number}', 1],
  ['while it posts', 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', 0],
])('publishes nothing when the head is replaced %s', async (_, route, after) => {
  const github = await opened({ 'a.txt': weak('one') });
  const first = () => push(github, { 'a.txt': weak('other') }, 'main');
  github.faults.on(route, { first }, 1, after);

  const { published, outcome } = await runOn(github);

  expect(outcome.verdict).toBe('blocked');
  expect(published.notes[0]).toContain('newer head');
  expect([github.reviews, github.comments, github.checkRuns, github.statuses]).toEqual([[], [], [], []]);
});

test.each([409, 500])('says nothing again where it cannot see what it said, for %s', async (status) => {
  const github = await opened({ 'a.txt': weak('one') });
  await runOn(github);
  const before = JSON.stringify([github.reviews, github.comments]);
  github.faults.on('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { status }, 20);

  const { published } = await runOn(github);

  expect(published.faults).toMatchObject([{ name: 'report-refused' }]);
  expect(JSON.stringify([github.reviews, github.comments])).toBe(before);
});

test('falls back to check and status where it may write no review, and says so', async () => {
  const permissions = { ...everything, pull_requests: 'read' } as const;
  const github = await opened({ 'a.txt': weak('one') }, { permissions });

  const { published } = await runOn(github);

  expect(published.faults).toMatchObject([{ name: 'report-refused', stage: 'report' }]);
  expect(published.needsAnnotations).toBe(false);
  expect(github.checkRuns[0]?.annotations).toHaveLength(1);
  expect(github.statuses).toHaveLength(1);
});

test('asks for annotations in the log where it may write nothing at all', async () => {
  const permissions = { contents: 'read', pull_requests: 'read' } as const;
  const github = await opened({ 'a.txt': weak('one') }, { permissions });

  const { published } = await runOn(github);

  expect(published.faults).toHaveLength(3);
  expect(published.needsAnnotations).toBe(true);
});

test('puts into the body what GitHub lets stand on no line', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  const line = {
    status: 422,
    body: { message: 'Unprocessable Entity', errors: ['must be part of the diff'] },
  };
  github.faults.on('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', line);

  const { published } = await runOn(github);

  expect(published.faults).toHaveLength(1);
  expect(github.comments).toEqual([]);
  expect(github.reviews).toHaveLength(1);
  expect(github.reviews[0]?.body).toContain('Weakness one');
});

test('removes a draft of its own that keeps GitHub from taking a review', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  await github.seedReview({ user: bot, body: 'a draft' });

  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(github.reviews).toMatchObject([{ state: 'COMMENTED' }]);
});

test('requests changes once and withdraws that when the change passes', async () => {
  const github = await opened({ 'a.txt': weak('one') });
  const rest = { reviewEvent: 'REQUEST_CHANGES' } as const;
  await runOn(github, rest);
  await push(github, { 'a.txt': weak('one', 'two') });
  await runOn(github, rest);
  expect(github.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'COMMENTED']);

  await push(github, { 'a.txt': weak() });
  const { published } = await runOn(github, rest);

  expect(published.faults).toEqual([]);
  expect(github.reviews.map(({ state }) => state)).toEqual(['DISMISSED', 'COMMENTED']);
});

test('works with the addresses of an enterprise server', async () => {
  const github = await opened({ 'a.txt': weak('one') }, { isEnterprise: true });
  await runOn(github);
  await push(github, { 'a.txt': weak() });

  const { published } = await runOn(github);

  expect(published.faults).toEqual([]);
  expect(resolvers(github)).toEqual([bot]);
});
