import { expect, it } from 'vitest';
import { lines, scenario } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };
const basehead = 'main...feature';

it('compares from the merge base when the base branch has moved on', async () => {
  const base = { 'a.txt': lines(1, 30) };
  const { octokit, git } = await scenario({
    base,
    head: { ...base, b: 'b' },
    baseLater: { 'a.txt': 'other\n' },
  });
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead });
  const [tip, cut] = (await git('rev-parse', 'main', 'main~1')).trim().split('\n');
  expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
  expect([data.base_commit.sha, data.merge_base_commit.sha]).toEqual([tip, cut]);
  expect(data.files?.map((file) => file.filename)).toEqual(['b']);
});

it('tells ahead, behind and identical', async () => {
  const { octokit } = await scenario();
  const status = async (range: string) =>
    (await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: range })).data.status;
  expect(await status('main...feature')).toBe('ahead');
  expect(await status('feature...main')).toBe('behind');
  expect(await status('main...main')).toBe('identical');
});

it('lists 300 of 301 files, on the first page only', async () => {
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`f${1000 + at}`, `${at}\n`]));
  const { octokit, pull } = await scenario({ base: { k: 'k' }, head: { k: 'k', ...many } });
  const compare = (page: { page?: number; per_page?: number }) =>
    octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead, ...page });
  expect((await compare({})).data.files).toHaveLength(300);
  expect((await compare({ page: 1, per_page: 1 })).data.files).toHaveLength(300);
  expect((await compare({ page: 2, per_page: 1 })).data.files).toBeUndefined();
  expect(await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 })).toHaveLength(301);
});

it('lists 250 commits unasked and all of them by page', async () => {
  const { octokit, commit } = await scenario({ limits: { comparedCommits: 2 } });
  for (const text of ['1', '2', '3']) await commit('feature', { 'app.yaml': text }, 'refs/heads/feature');
  const whole = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead });
  expect([whole.data.total_commits, whole.data.commits.length]).toEqual([4, 2]);
  const page = await octokit.rest.repos.compareCommitsWithBasehead({
    ...here,
    basehead,
    per_page: 3,
    page: 2,
  });
  expect(page.data.commits).toHaveLength(1);
});

it("needs the owner in front of a fork's branch", async () => {
  const { octokit } = await scenario({ pullRequest: { headRepository: 'mallory/shop' } });
  const compare = (range: string) =>
    octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: range });
  await expect(compare('main...feature')).rejects.toMatchObject({ status: 404 });
  expect((await compare('main...mallory:feature')).data.ahead_by).toBe(1);
  expect((await compare('acme:main...mallory:feature')).data.ahead_by).toBe(1);
});

it.each(['main', 'main...nowhere', 'main..feature', 'main~1...feature'])(
  'cannot compare %s',
  async (range) => {
    const { octokit } = await scenario();
    const compare = octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: range });
    await expect(compare).rejects.toMatchObject({ status: 404 });
  },
);

it('finds no way between unrelated histories', async () => {
  const { octokit, commit } = await scenario();
  await commit('orphan', { a: 'a' });
  await expect(
    octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: 'main...orphan' }),
  ).rejects.toThrow('No common ancestor between main and orphan.');
});
