import { describe, expect, it } from 'vitest';
import { githubLimits } from '../../dev/fake-github/limits.ts';
import { lines, scenario } from './scenario.ts';
import type { Scenario, Setup } from './scenario.ts';

// Lines 5 and 30 change: hunks 2-8 and 27-33 on both sides, then a file that goes and one that comes.
const base = { 'a.yaml': lines(1, 40), 'gone.txt': 'x\ny\n', 'far.txt': 'far\n', 'one.txt': 'one\n' };
const head = {
  'a.yaml': lines(1, 40).replace('line 5\n', 'five\n').replace('line 30\n', 'thirty\nand more\n'),
  'far.txt': 'far\n',
  'one.txt': 'two\n',
  'new.txt': 'new\n',
};
const setup: Setup = { base, head };

async function review(world: Scenario, comments: readonly object[], rest: object = {}) {
  return world.send('POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'Summary', comments, ...rest });
}
const at = (line: number, more: object = {}) => ({
  path: 'a.yaml',
  body: 'Look',
  line,
  side: 'RIGHT',
  ...more,
});
const refused = (...errors: string[]) => ({
  status: 422,
  body: {
    message: 'Unprocessable Entity',
    errors,
    documentation_url: 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request',
    status: '422',
  },
});
const notInDiff =
  "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
const notInHunk = 'Pull request review thread start line must be part of the same hunk as the line.';
const notBefore = 'Pull request review thread start line must precede the end line.';

describe('a review', () => {
  it('is stored with its comments and found again', async () => {
    const { octokit, pull, fake } = await scenario(setup);
    const { data } = await octokit.rest.pulls.createReview({
      ...pull,
      event: 'COMMENT',
      body: 'Summary',
      comments: [at(5), { path: 'gone.txt', body: 'Why?', line: 2, side: 'LEFT' }],
    });
    expect(data).toMatchObject({ state: 'COMMENTED', user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect((await octokit.rest.pulls.listReviews(pull)).data.map((one) => one.id)).toEqual([data.id]);
    const comments = (await octokit.rest.pulls.listReviewComments(pull)).data;
    expect(comments.map((one) => [one.path, one.line, one.side, one.pull_request_review_id])).toEqual([
      ['a.yaml', 5, 'RIGHT', data.id],
      ['gone.txt', 2, 'LEFT', data.id],
    ]);
    expect(comments[0]?.diff_hunk).toBe('@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+five');
    expect(fake.reviews).toMatchObject([
      { body: 'Summary', state: 'COMMENTED', user: 'github-actions[bot]' },
    ]);
    expect(fake.comments.map((one) => one.body)).toEqual(['Look', 'Why?']);
  });

  it.each([
    ['an added line', at(5)],
    ['the first context line', at(2)],
    ['the last context line', at(8)],
    ['a line of the second hunk', at(34)],
    ['a deleted line', at(5, { side: 'LEFT' })],
    ['a context line by its old number', at(33, { side: 'LEFT' })],
    ['a new file', { path: 'new.txt', body: 'b', line: 1 }],
    ['a file of one line', { path: 'one.txt', body: 'b', line: 1, side: 'LEFT' }],
    ['a deleted file', { path: 'gone.txt', body: 'b', line: 1, side: 'LEFT' }],
    ['a range inside a hunk', at(8, { start_line: 2, start_side: 'RIGHT' })],
    ['a range that begins on the old side', at(5, { start_line: 5, start_side: 'LEFT' })],
  ])('takes a comment on %s', async (_, comment) => {
    const world = await scenario(setup);
    expect((await review(world, [comment])).status).toBe(200);
    expect(world.fake.comments).toHaveLength(1);
  });

  it.each([
    ['before the first hunk', at(1), notInDiff],
    ['behind a hunk', at(9), notInDiff],
    ['behind the end of the file', at(99), notInDiff],
    ['at line 0', at(0), notInDiff],
    ['without a line', { path: 'a.yaml', body: 'b' }, notInDiff],
    ['on the new side of a deleted file', { path: 'gone.txt', body: 'b', line: 1 }, notInDiff],
    ['on the old side of a new file', { path: 'new.txt', body: 'b', line: 1, side: 'LEFT' }, notInDiff],
    ['at a place of the legacy diff', { path: 'a.yaml', body: 'b', position: 4 }, notInDiff],
    [
      'on a file the pull request leaves alone',
      { path: 'far.txt', body: 'b', line: 1 },
      'Path could not be resolved',
    ],
    ['over two hunks', at(30, { start_line: 5 }), notInHunk],
    ['from outside of the hunk', at(5, { start_line: 1 }), notInHunk],
    ['as a range of one line', at(5, { start_line: 5 }), notBefore],
    ['as a range that runs backwards', at(5, { start_line: 6 }), notBefore],
    [
      'as a range from the new line to the old one',
      at(5, { side: 'LEFT', start_line: 5, start_side: 'RIGHT' }),
      notBefore,
    ],
  ])('refuses a comment %s and stores nothing', async (_, comment, error) => {
    const world = await scenario(setup);
    expect(await review(world, [at(5), comment])).toMatchObject(refused(error));
    expect([world.fake.reviews, world.fake.comments]).toEqual([[], []]);
  });

  it('refuses a comment on a file whose patch is too large', async () => {
    const world = await scenario({ ...setup, limits: { patchLines: 5 } });
    expect(await review(world, [at(5)])).toMatchObject(refused(notInDiff));
  });

  it('names several errors in one sentence', async () => {
    const world = await scenario(setup);
    const text =
      "line must be part of the diff, Pull request review thread start line must be part of the same hunk as the line., and Pull request review thread diff hunk can't be blank";
    expect(await review(world, [at(20, { start_line: 18 })])).toMatchObject(
      refused(`Pull request review thread ${text}`),
    );
  });

  it('takes texts of 65,536 characters and refuses longer ones', async () => {
    const world = await scenario(setup);
    const [most, more] = ['x'.repeat(65_536), 'x'.repeat(65_537)];
    const error = 'Body is too long (maximum is 65536 characters)';
    expect(await review(world, [at(5)], { body: more })).toMatchObject(refused(error));
    expect(await review(world, [at(5, { body: more })])).toMatchObject(refused(error));
    expect((await review(world, [at(5, { body: most })], { body: most })).status).toBe(200);
  });

  it.each([
    ['COMMENT', "Body can't be blank"],
    ['REQUEST_CHANGES', 'You need to leave a comment indicating the requested changes.'],
  ])('needs a body for %s', async (event, error) => {
    const world = await scenario(setup);
    expect(await review(world, [at(5)], { event, body: ' ' })).toMatchObject(refused(error));
    expect(await review(world, [at(5)], { event, body: undefined })).toMatchObject(refused(error));
    expect((await review(world, [], { event })).status).toBe(200);
  });

  it("may not approve with Actions' token", async () => {
    const world = await scenario(setup);
    const error = 'GitHub Actions is not permitted to approve pull requests.';
    expect(await review(world, [], { event: 'APPROVE' })).toMatchObject(refused(error));
  });

  it('may not request changes on its own pull request', async () => {
    const world = await scenario({ ...setup, pullRequest: { author: 'github-actions[bot]' } });
    const error = 'Can not request changes on your own pull request';
    expect(await review(world, [], { event: 'REQUEST_CHANGES' })).toMatchObject(refused(error));
    expect((await review(world, [])).status).toBe(200);
  });

  it('belongs to a commit of the pull request', async () => {
    const world = await scenario(setup);
    const [main = '', feature = ''] = (await world.git('rev-parse', 'main', 'feature')).trim().split('\n');
    const error = 'The commitOID is not part of the pull request';
    for (const commit_id of [main, '0'.repeat(40), 'feature'])
      expect(await review(world, [], { commit_id })).toMatchObject(refused(error));
    expect((await review(world, [], { commit_id: feature })).status).toBe(200);
  });

  it('is judged by the commit it names, and its comments move to the latest', async () => {
    const world = await scenario(setup);
    const { octokit, pull, commit, git } = world;
    const commit_id = (await git('rev-parse', 'feature')).trim();
    const moved = { ...head, 'a.yaml': `1\n2\n3\n${head['a.yaml']}` };
    const latest = await commit('feature', moved, 'refs/heads/feature');
    expect(await review(world, [at(33)], { commit_id: latest })).toMatchObject({ status: 200 });
    expect(await review(world, [at(36)], { commit_id })).toMatchObject(refused(notInDiff));
    expect((await review(world, [at(27)], { commit_id })).status).toBe(200);
    const { data } = await octokit.rest.pulls.listReviewComments(pull);
    expect(data.map((one) => [one.line, one.original_line])).toEqual([
      [33, 33],
      [30, 27],
    ]);
  });

  it('can only have one pending sibling, which hides its comments and can be deleted', async () => {
    const world = await scenario(setup);
    const { octokit, pull, fake } = world;
    const pending = await octokit.rest.pulls.createReview({ ...pull, comments: [at(5)] });
    expect(pending.data).toMatchObject({ state: 'PENDING' });
    expect(pending.data).not.toHaveProperty('submitted_at');
    expect((await octokit.rest.pulls.listReviewComments(pull)).data).toEqual([]);
    expect(await review(world, [])).toMatchObject(
      refused('User can only have one pending review per pull request'),
    );
    await octokit.rest.pulls.deletePendingReview({ ...pull, review_id: pending.data.id });
    expect([fake.reviews, fake.comments]).toEqual([[], []]);
    expect((await review(world, [])).status).toBe(200);
  });

  it('can be rewritten but not deleted once submitted', async () => {
    const world = await scenario(setup);
    const { octokit, pull, fake, send } = world;
    await review(world, []);
    const review_id = fake.reviews[0]?.id ?? 0;
    const { data } = await octokit.rest.pulls.updateReview({ ...pull, review_id, body: 'Second' });
    expect([data.body, fake.reviews[0]?.body]).toEqual(['Second', 'Second']);
    expect(await send('DELETE', `/pulls/7/reviews/${review_id}`)).toMatchObject({
      status: 422,
      body: { errors: ['Can not delete a non-pending pull request review'] },
    });
    const tooLong = await send('PUT', `/pulls/7/reviews/${review_id}`, { body: 'x'.repeat(65_537) });
    expect([tooLong.status, (await send('PUT', '/pulls/7/reviews/1', { body: 'x' })).status]).toEqual([
      422, 404,
    ]);
  });

  it('is dismissed when it judges, and only then', async () => {
    const { octokit, pull, fake, send } = await scenario(setup);
    const { id } = await fake.seedReview({ user: 'grace', body: 'No', event: 'REQUEST_CHANGES' });
    const { data } = await octokit.rest.pulls.dismissReview({ ...pull, review_id: id, message: 'Done' });
    expect([data.state, fake.reviews[0]?.state]).toEqual(['DISMISSED', 'DISMISSED']);
    const { id: comment } = await fake.seedReview({ user: 'grace', body: 'Hm', event: 'COMMENT' });
    const dismiss = (message: string) => send('PUT', `/pulls/7/reviews/${comment}/dismissals`, { message });
    expect(await dismiss('Done')).toMatchObject({
      status: 422,
      body: { errors: ['Can not dismiss a commented pull request review'] },
    });
    expect((await dismiss(' ')).status).toBe(422);
  });

  it('has no more than 32 comments', async () => {
    const { send, fake } = await scenario(setup);
    expect(githubLimits.reviewComments).toBe(32);
    const comments = Array.from({ length: 33 }, () => ({ path: 'a.yaml', body: 'b', line: 5 }));
    const sent = await send('POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'b', comments });
    expect(sent).toMatchObject({ status: 422, body: { errors: ['was submitted too quickly'] } });
    expect([fake.reviews, fake.comments]).toEqual([[], []]);
  });

  it('stands among the reviews of others, whose pending ones stay hidden', async () => {
    const { octokit, pull, fake } = await scenario(setup);
    await fake.seedReview({ user: 'grace', body: 'Mine' });
    await fake.seedReview({ user: 'grace-bot[bot]', body: 'Approved', event: 'APPROVE' });
    const { data } = await octokit.rest.pulls.listReviews(pull);
    expect(data.map((one) => [one.user?.login, one.state])).toEqual([['grace-bot[bot]', 'APPROVED']]);
    await expect(fake.seedReview({ user: 'ada', body: 'Me', event: 'APPROVE' })).rejects.toThrow(
      'Unprocessable',
    );
  });
});
