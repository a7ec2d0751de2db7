import { expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };
const seven = { ...here, issue_number: 7 };

it('keeps comments of people and apps apart, edits and deletes them', async () => {
  const { octokit, fake } = await scenario();
  fake.seedIssueComment({ user: 'grace', body: 'Hello' });
  const { data } = await octokit.rest.issues.createComment({ ...seven, body: 'Report' });
  const one = { ...here, comment_id: data.id };
  await octokit.rest.issues.updateComment({ ...one, body: 'Better' });
  expect((await octokit.rest.issues.getComment(one)).data.body).toBe('Better');
  const listed = await octokit.rest.issues.listComments(seven);
  expect(
    listed.data.map((each) => [each.user?.login, each.body, each.performed_via_github_app?.slug]),
  ).toEqual([
    ['grace', 'Hello', undefined],
    ['github-actions[bot]', 'Better', 'github-actions'],
  ]);
  await octokit.rest.issues.deleteComment(one);
  expect(fake.issueComments.map(({ body }) => body)).toEqual(['Hello']);
  await expect(octokit.rest.issues.getComment(one)).rejects.toMatchObject({ status: 404 });
});

it.each([
  ['x'.repeat(65_537), 'Body is too long (maximum is 65536 characters)'],
  [' \n', 'Body cannot be blank'],
])('refuses the body at %#', async (body, message) => {
  const { send, fake } = await scenario();
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  const sent = await send('POST', '/issues/7/comments', { body });
  expect(sent).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors } });
  expect(fake.issueComments).toEqual([]);
});

it('takes either of two scopes', async () => {
  const { send } = await scenario({ permissions: { issues: 'write' } });
  expect((await send('POST', '/issues/7/comments', { body: 'b' })).status).toBe(201);
  expect((await send('GET', '/issues/8/comments')).status).toBe(404);
});
