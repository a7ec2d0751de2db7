import { describe, expect, it } from 'vitest';
import { lines, scenario } from './scenario.ts';

const base = { 'a.yaml': lines(1, 40), 'far.txt': 'far\n' };
const head = { ...base, 'a.yaml': lines(1, 40).replace('line 5\n', 'five\nfive and a half\n') };
const setup = { base, head };

async function comment(request: object) {
  const world = await scenario(setup);
  const commit_id = (await world.git('rev-parse', 'feature')).trim();
  return {
    ...world,
    sent: await world.send('POST', '/pulls/7/comments', { commit_id, body: 'Look', ...request }),
  };
}
const custom = (field: string, message: string) => ({
  resource: 'PullRequestReviewComment',
  code: 'custom',
  field: `pull_request_review_thread.${field}`,
  message: `pull_request_review_thread.${field} ${message}`,
});
const noHunk = {
  resource: 'PullRequestReviewComment',
  code: 'missing_field',
  field: 'pull_request_review_thread.diff_hunk',
};

describe('a comment of its own', () => {
  it('stands on a line, and gets a review of its own', async () => {
    const { sent, fake } = await comment({
      path: 'a.yaml',
      line: 6,
      side: 'RIGHT',
      start_line: 5,
      start_side: 'RIGHT',
    });
    expect(sent).toMatchObject({
      status: 201,
      body: { line: 6, start_line: 5, original_line: 6, position: 6, subject_type: 'line' },
    });
    expect(fake.reviews).toMatchObject([{ state: 'COMMENTED', body: '' }]);
    expect(fake.comments).toMatchObject([{ line: 6, startLine: 5, reviewId: fake.reviews[0]?.id }]);
  });

  it('stands on a whole file, also on one without a patch', async () => {
    const { sent } = await comment({ path: 'a.yaml', subject_type: 'file' });
    expect(sent).toMatchObject({ status: 201, body: { line: null, subject_type: 'file', path: 'a.yaml' } });
    const world = await scenario({ base, head: { ...base, 'b.bin': Buffer.from([0, 1]) } });
    const commit_id = (await world.git('rev-parse', 'feature')).trim();
    const request = { commit_id, body: 'b', path: 'b.bin', subject_type: 'file' };
    expect((await world.send('POST', '/pulls/7/comments', request)).status).toBe(201);
  });

  it.each([
    [{ path: 'a.yaml', line: 20 }, [custom('line', 'must be part of the diff'), noHunk]],
    [{ path: 'a.yaml' }, [custom('line', 'must be part of the diff'), noHunk]],
    [
      { path: 'a.yaml', line: 5, start_line: 1 },
      [custom('start_line', 'must be part of the same hunk as the line.')],
    ],
    [{ path: 'a.yaml', line: 5, start_line: 5 }, [custom('start_line', 'must precede the end line.')]],
    [
      { path: 'far.txt', subject_type: 'file' },
      [
        { resource: 'PullRequestReviewComment', code: 'invalid', field: 'pull_request_review_thread.path' },
        noHunk,
      ],
    ],
    [
      { path: 'a.yaml', line: 5, body: 'x'.repeat(65_537) },
      [
        {
          resource: 'PullRequestReviewComment',
          code: 'custom',
          field: 'body',
          message: 'body is too long (maximum is 65536 characters)',
        },
      ],
    ],
    [
      { path: 'a.yaml', line: 5, body: ' \n' },
      [{ resource: 'PullRequestReviewComment', code: 'missing_field', field: 'body' }],
    ],
    [
      { path: 'a.yaml', line: 5, commit_id: '0'.repeat(40) },
      [
        {
          resource: 'PullRequestReviewComment',
          code: 'custom',
          field: 'commit_id',
          message: 'commit_id is not part of the pull request',
        },
      ],
    ],
  ])('is refused at %o', async (request, errors) => {
    const { sent, fake } = await comment(request);
    expect(sent).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors } });
    expect(fake.comments).toEqual([]);
  });

  it('is refused while a pending review exists', async () => {
    const { octokit, pull, send, git } = await scenario(setup);
    await octokit.rest.pulls.createReview(pull);
    const commit_id = (await git('rev-parse', 'feature')).trim();
    const sent = await send('POST', '/pulls/7/comments', { commit_id, body: 'b', path: 'a.yaml', line: 5 });
    const message = 'user_id can only have one pending review per pull request';
    expect(sent).toMatchObject({
      status: 422,
      body: { errors: [{ resource: 'PullRequestReview', message }] },
    });
  });
});

describe('comments of others', () => {
  it('are answered in their thread, edited and deleted', async () => {
    const { octokit, pull, fake } = await scenario(setup);
    const first = await fake.seedComment({ user: 'grace', body: 'First', path: 'a.yaml', line: 5 });
    const answer = await octokit.rest.pulls.createReplyForReviewComment({
      ...pull,
      comment_id: first.id,
      body: 'Yes',
    });
    expect(answer.data).toMatchObject({ in_reply_to_id: first.id, path: 'a.yaml', line: 5 });
    await fake.seedComment({ user: 'grace', body: 'Thanks', inReplyTo: answer.data.id });
    const one = { owner: 'acme', repo: 'shop', comment_id: answer.data.id };
    await octokit.rest.pulls.updateReviewComment({ ...one, body: 'No' });
    expect((await octokit.rest.pulls.getReviewComment(one)).data.body).toBe('No');
    const { data } = await octokit.rest.pulls.listReviewComments(pull);
    expect(data.map((each) => [each.user.login, each.body, each.in_reply_to_id])).toEqual([
      ['grace', 'First', undefined],
      ['github-actions[bot]', 'No', first.id],
      ['grace', 'Thanks', first.id],
    ]);
    await octokit.rest.pulls.deleteReviewComment(one);
    expect(fake.comments.map((each) => each.body)).toEqual(['First', 'Thanks']);
    await expect(octokit.rest.pulls.getReviewComment(one)).rejects.toMatchObject({ status: 404 });
  });

  it('come in the order and from the time asked for', async () => {
    const { octokit, pull, fake } = await scenario(setup);
    for (const body of ['a', 'b', 'c']) await fake.seedComment({ user: 'grace', body, path: 'a.yaml' });
    const bodies = async (more: object) =>
      (await octokit.rest.pulls.listReviewComments({ ...pull, ...more })).data.map((one) => one.body);
    expect(await bodies({ sort: 'created', direction: 'desc' })).toEqual(['c', 'b', 'a']);
    expect(await bodies({ per_page: 2, page: 2 })).toEqual(['c']);
    expect(await bodies({ since: '2999-01-01T00:00:00Z' })).toEqual([]);
  });

  it('cannot be left where GitHub has no place for them', async () => {
    const { fake } = await scenario(setup);
    const seed = fake.seedComment({ user: 'grace', body: 'b', path: 'a.yaml', line: 20 });
    await expect(seed).rejects.toThrow('no comment can stand there: line');
  });
});

describe('a comment after a push', () => {
  async function pushed(text: string) {
    const { octokit, pull, fake, commit } = await scenario(setup);
    const before = await fake.seedComment({ user: 'grace', body: 'b', path: 'a.yaml', line: 6 });
    await fake.seedComment({ user: 'grace', body: 'old side', path: 'a.yaml', line: 5, side: 'LEFT' });
    const sha = await commit('feature', { ...head, 'a.yaml': text }, 'refs/heads/feature');
    const { data } = await octokit.rest.pulls.listReviewComments(pull);
    return { before, sha, moved: data[0], left: data[1] };
  }

  it('moves along with its line', async () => {
    const { before, sha, moved, left } = await pushed(`top\n${head['a.yaml']}`);
    expect(moved).toMatchObject({
      line: 7,
      original_line: 6,
      commit_id: sha,
      original_commit_id: before.commitId,
    });
    expect(left).toMatchObject({ line: 5, side: 'LEFT' });
  });

  it('is outdated when its line is changed', async () => {
    const { before, moved } = await pushed(head['a.yaml'].replace('five and a half', 'six'));
    expect(moved).toMatchObject({ line: null, position: null, original_line: 6, commit_id: before.commitId });
  });

  it('is outdated when the line leaves the diff', async () => {
    const { moved, left } = await pushed(base['a.yaml']);
    expect([moved?.line, left?.line]).toEqual([null, null]);
  });
});
