import { describe, expect, it } from 'vitest';
import { loadOpenApi } from '../../dev/fake-github/openapi.ts';
import { isJson } from '../../dev/fake-github/schema.ts';
import { lines, scenario } from './scenario.ts';

const base = { 'a.yaml': lines(1, 40), 'b.yaml': 'b\n' };
const head = { ...base, 'a.yaml': lines(1, 40).replace('line 5\n', 'five\n') };
const setup = { base, head };

describe('a pull request that lives', () => {
  it('follows a push and a force-push', async () => {
    const { fake, octokit, pull, git } = await scenario(setup);
    const files = async () => (await octokit.rest.pulls.listFiles(pull)).data.map(({ filename }) => filename);
    const first = (await git('rev-parse', 'feature')).trim();
    const second = await fake.push({ branch: 'feature', files: { 'c.yaml': 'c\n', 'b.yaml': null } });
    expect((await octokit.rest.pulls.get(pull)).data).toMatchObject({ commits: 2, head: { sha: second } });
    expect(await files()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    const forced = await fake.push({ branch: 'feature', files: { 'd.yaml': 'd\n' }, onto: 'main' });
    expect((await octokit.rest.pulls.get(pull)).data.head.sha).toBe(forced);
    expect(await files()).toEqual(['d.yaml']);
    const review = octokit.rest.pulls.createReview({
      ...pull,
      commit_id: first,
      event: 'COMMENT',
      body: 'b',
    });
    await expect(review).rejects.toMatchObject({ status: 422 });
  });

  it('is rebased on a base that moved, and its comments move along', async () => {
    const { fake, octokit, pull } = await scenario(setup);
    await fake.seedComment({ user: 'grace', body: 'Here', path: 'a.yaml', line: 5 });
    const moved = await fake.push({ branch: 'main', files: { 'a.yaml': `top\n${base['a.yaml']}` } });
    const rebased = await fake.rebase();
    const { data } = await octokit.rest.pulls.get(pull);
    expect([data.base.sha, data.head.sha, data.commits]).toEqual([moved, rebased, 1]);
    expect((await octokit.rest.pulls.listReviewComments(pull)).data).toMatchObject([
      { line: 6, original_line: 5, commit_id: rebased },
    ]);
  });

  it('is closed, reopened and drafted', async () => {
    const { fake, octokit, pull } = await scenario(setup);
    fake.update({ state: 'closed', draft: true });
    expect((await octokit.rest.pulls.get(pull)).data).toMatchObject({ state: 'closed', draft: true });
    const list = async (more: object) =>
      (await octokit.rest.pulls.list({ owner: 'acme', repo: 'shop', ...more })).data.length;
    expect([await list({}), await list({ state: 'all' })]).toEqual([0, 1]);
    fake.update({ state: 'open' });
    expect((await octokit.rest.pulls.get(pull)).data).toMatchObject({ state: 'open', draft: true });
  });

  it('is found by its branch and its commits, a fork only by its branch', async () => {
    const found = async (fork: string | undefined) => {
      const from = fork === undefined ? {} : { headRepository: fork };
      const { octokit, git } = await scenario({ ...setup, pullRequest: from });
      const repository = { owner: 'acme', repo: 'shop' };
      const by = async (branch: string) =>
        (await octokit.rest.pulls.list({ ...repository, head: branch })).data.length;
      const commit_sha = (await git('rev-parse', 'feature')).trim();
      const commits = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...repository,
        commit_sha,
      });
      return [await by('acme:feature'), await by('mallory:feature'), commits.data.length];
    };
    expect(await found(undefined)).toEqual([1, 0, 1]);
    expect(await found('mallory/shop')).toEqual([0, 1, 0]);
  });

  it('has threads that people answer and resolve', async () => {
    const { fake } = await scenario(setup);
    const first = await fake.seedComment({
      user: 'other[bot]',
      body: '<!-- ours? -->',
      path: 'a.yaml',
      line: 5,
    });
    const answer = await fake.seedComment({ user: 'grace', body: 'No', inReplyTo: first.id });
    fake.resolveThread(answer.id, 'grace');
    expect(fake.threads()).toMatchObject([
      { firstId: first.id, resolvedBy: 'grace', comments: [{ user: 'other[bot]' }, { user: 'grace' }] },
    ]);
    expect(() => fake.resolveThread(1, 'grace')).toThrow('no thread');
  });
});

describe('an event', () => {
  it.each(['closed', 'ready_for_review', 'converted_to_draft'] as const)(
    'tells that a pull request is %s',
    async (action) => {
      const { fake } = await scenario(setup);
      if (action !== 'ready_for_review') fake.update({ state: 'closed', draft: true });
      const event = await fake.event(action);
      const api = await loadOpenApi();
      expect(api.eventProblems(`pull-request-${action.replaceAll('_', '-')}`, event)).toEqual([]);
    },
  );

  it('of the merge queue names a merge commit and no pull request', async () => {
    const { fake, git, octokit } = await scenario(setup);
    const event = await fake.mergeGroupEvent();
    const api = await loadOpenApi();
    expect(api.eventProblems('merge-group-checks-requested', event)).toEqual([]);
    const group = isJson(event['merge_group']) ? event['merge_group'] : {};
    const sides = (await git('rev-parse', 'main', 'feature')).trim().split('\n');
    expect((await git('log', '-1', '--format=%P', String(group['head_sha']))).trim().split(' ')).toEqual(
      sides,
    );
    expect(group['base_sha']).toBe(sides[0]);
    expect(group['head_ref']).toBe(`refs/heads/gh-readonly-queue/main/pr-7-${sides[0]}`);
    const basehead = `${sides[0]}...${String(group['head_sha'])}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner: 'acme',
      repo: 'shop',
      basehead,
    });
    expect(data.files?.map(({ filename }) => filename)).toEqual(['a.yaml']);
  });

  it('of a push tells before and after, and zeros for a new branch', async () => {
    const { fake } = await scenario(setup);
    const before = await fake.push({ branch: 'main', files: { 'b.yaml': 'c\n' } });
    const after = await fake.push({ branch: 'main', files: { 'b.yaml': 'd\n' } });
    const api = await loadOpenApi();
    const event = await fake.pushEvent('main', before);
    expect(api.eventProblems('push', event)).toEqual([]);
    expect(event).toMatchObject({ ref: 'refs/heads/main', before, after, created: false, forced: false });
    const created = await fake.pushEvent('feature');
    expect(created).toMatchObject({ before: '0'.repeat(40), created: true, forced: false });
    await fake.push({ branch: 'main', files: {}, onto: `${before}~1` });
    expect(await fake.pushEvent('main', after)).toMatchObject({ forced: true });
  });

  it('of a finished workflow tells its run', async () => {
    const { fake } = await scenario(setup);
    const { id } = await fake.seedRun({});
    const event = await fake.workflowRunEvent(id);
    const api = await loadOpenApi();
    expect(api.eventProblems('workflow-run-completed', event)).toEqual([]);
    expect(event).toMatchObject({ action: 'completed', workflow_run: { id, event: 'pull_request' } });
    await expect(fake.workflowRunEvent(1)).rejects.toThrow('Not Found');
  });
});
