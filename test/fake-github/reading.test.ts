import { describe, expect, it } from 'vitest';
import { lines, scenario } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };
const link = (text: string) => ({ mode: '120000', text });

describe('the repository and the pull request', () => {
  it('tells the default branch', async () => {
    const { octokit } = await scenario();
    const { data } = await octokit.rest.repos.get(here);
    expect(data).toMatchObject({ full_name: 'acme/shop', default_branch: 'main', fork: false });
  });

  it('tells commits, size and sides', async () => {
    const { octokit, pull, git } = await scenario({ pullRequest: { draft: true, state: 'closed' } });
    const { data } = await octokit.rest.pulls.get(pull);
    const [base, head] = (await git('rev-parse', 'main', 'feature')).trim().split('\n');
    expect(data).toMatchObject({
      number: 7,
      draft: true,
      state: 'closed',
      commits: 1,
      changed_files: 1,
      additions: 1,
    });
    expect(data).toMatchObject({
      base: { sha: base, ref: 'main' },
      head: { sha: head, label: 'acme:feature' },
    });
  });

  it('follows a push to the head branch, and only then looks at the base branch again', async () => {
    const { octokit, pull, commit, git } = await scenario();
    const old = (await git('rev-parse', 'main')).trim();
    const moved = await commit('main', { 'app.yaml': 'moved\n' }, 'refs/heads/main');
    expect((await octokit.rest.pulls.get(pull)).data.base.sha).toBe(old);
    const head = await commit('feature', { 'app.yaml': lines(1, 40), 'b.txt': 'b' }, 'refs/heads/feature');
    const { data } = await octokit.rest.pulls.get(pull);
    expect([data.head.sha, data.base.sha]).toEqual([head, moved]);
  });

  it('keeps the branch of a fork out of the repository, but not its commits', async () => {
    const { octokit, pull, git, fake } = await scenario({ pullRequest: { headRepository: 'mallory/shop' } });
    const head = (await git('rev-parse', 'refs/pull/7/head')).trim();
    const { data } = await octokit.rest.pulls.get(pull);
    expect(data.head).toMatchObject({
      label: 'mallory:feature',
      sha: head,
      repo: { full_name: 'mallory/shop', fork: true },
    });
    await expect(octokit.rest.git.getRef({ ...here, ref: 'heads/feature' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(octokit.rest.git.getTree({ ...here, tree_sha: 'feature' })).rejects.toMatchObject({
      status: 404,
    });
    expect((await octokit.rest.git.getRef({ ...here, ref: 'pull/7/head' })).data.object.sha).toBe(head);
    const tree = await octokit.rest.git.getTree({ ...here, tree_sha: head });
    expect(tree.data.tree.map((entry) => entry.path)).toEqual(['app.yaml', 'new.txt']);
    await expect(octokit.rest.repos.get({ owner: 'mallory', repo: 'shop' })).rejects.toMatchObject({
      status: 404,
    });
    expect(fake.requests.filter((request) => request.status === 404)).toHaveLength(3);
  });
});

describe('refs and commits', () => {
  it.each(['main', 'heads/main', 'refs/heads/main', 'HEAD'])('finds a commit by %s', async (ref) => {
    const { octokit, git } = await scenario();
    const { data } = await octokit.rest.repos.getCommit({ ...here, ref });
    expect(data.sha).toBe((await git('rev-parse', 'main')).trim());
    expect(data.files?.map((file) => file.filename)).toEqual(['app.yaml']);
    expect(data.commit).toMatchObject({ message: 'change', author: { date: '2026-01-01T00:00:00Z' } });
  });

  it('gives the bare SHA in the sha media type', async () => {
    const { send, git } = await scenario();
    const sent = await send('GET', '/commits/feature', undefined, { accept: 'application/vnd.github.sha' });
    expect(sent.body).toBe((await git('rev-parse', 'feature')).trim());
  });

  it.each(['nowhere', 'main~1', 'main^{tree}', '--all', ':/change', 'main@{0}', '0'.repeat(40)])(
    'knows no commit by %s',
    async (ref) => {
      const { octokit } = await scenario();
      await expect(octokit.rest.repos.getCommit({ ...here, ref })).rejects.toMatchObject({ status: 422 });
      await expect(octokit.rest.git.getRef({ ...here, ref: `heads/${ref}` })).rejects.toMatchObject({
        status: 404,
      });
    },
  );

  it('tells what an annotated tag points to', async () => {
    const { octokit, git } = await scenario();
    await git('-c', 'user.name=a', '-c', 'user.email=a@b', 'tag', '-a', '-m', 'one', 'v1', 'main');
    expect((await octokit.rest.git.getRef({ ...here, ref: 'tags/v1' })).data.object.type).toBe('tag');
    const { data } = await octokit.rest.repos.getCommit({ ...here, ref: 'v1' });
    expect(data.sha).toBe((await git('rev-parse', 'main')).trim());
  });
});

describe('trees and blobs', () => {
  const files = {
    'a.txt': 'a\n',
    'dir/b.sh': { mode: '100755', text: 'b\n' },
    'dir/deep/c.txt': 'c\n',
    link: link('a.txt'),
    sub: { mode: '160000', text: 'b'.repeat(40) },
  };

  it('lists modes, sizes, links and submodules, the subtrees too', async () => {
    const { octokit } = await scenario({ base: files });
    const { data } = await octokit.rest.git.getTree({ ...here, tree_sha: 'main', recursive: 'false' });
    expect(data.truncated).toBe(false);
    expect(data.tree.map((entry) => [entry.path, entry.mode, entry.type, entry.size])).toEqual([
      ['a.txt', '100644', 'blob', 2],
      ['dir', '040000', 'tree', undefined],
      ['dir/b.sh', '100755', 'blob', 2],
      ['dir/deep', '040000', 'tree', undefined],
      ['dir/deep/c.txt', '100644', 'blob', 2],
      ['link', '120000', 'blob', 5],
      ['sub', '160000', 'commit', undefined],
    ]);
    const top = await octokit.rest.git.getTree({ ...here, tree_sha: data.sha });
    expect(top.data.tree.map((entry) => entry.path)).toEqual(['a.txt', 'dir', 'link', 'sub']);
  });

  it.each([[{ treeEntries: 3 }], [{ treeBytes: 700 }]])(
    'truncates a recursive tree at %o',
    async (limits) => {
      const { octokit } = await scenario({ base: files, limits });
      const whole = await octokit.rest.git.getTree({ ...here, tree_sha: 'main' });
      expect([whole.data.truncated, whole.data.tree.length]).toEqual([false, 4]);
      const { data } = await octokit.rest.git.getTree({ ...here, tree_sha: 'main', recursive: '1' });
      expect([data.truncated, data.tree.length]).toEqual([true, 3]);
    },
  );

  it('gives a blob as base64 with line breaks and as raw bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, at) => at % 256));
    const { octokit, send, git, fake } = await scenario({ base: { 'x.bin': bytes } });
    const file_sha = (await git('rev-parse', 'main:x.bin')).trim();
    const { data } = await octokit.rest.git.getBlob({ ...here, file_sha });
    expect(data).toMatchObject({ encoding: 'base64', size: 300 });
    expect(data.content.split('\n')[0]).toHaveLength(60);
    expect(Buffer.from(data.content, 'base64')).toEqual(bytes);
    const raw = await fetch(`${fake.url}/repos/acme/shop/git/blobs/${file_sha}`, {
      headers: { authorization: 'token ghs_of_the_job', accept: 'application/vnd.github.raw+json' },
    });
    expect(Buffer.from(await raw.arrayBuffer())).toEqual(bytes);
    expect((await send('GET', `/git/blobs/${'1'.repeat(40)}`)).status).toBe(404);
  });

  it('refuses a blob above 100 MB', async () => {
    const { octokit, git } = await scenario({ limits: { blobBytes: 10 } });
    const file_sha = (await git('rev-parse', 'main:app.yaml')).trim();
    await expect(octokit.rest.git.getBlob({ ...here, file_sha })).rejects.toMatchObject({ status: 403 });
  });
});

describe('contents', () => {
  const files = {
    'a b/ü.txt': 'text\n',
    'big.txt': 'x'.repeat(50),
    link: link('a b/ü.txt'),
    'a b/up': link('../big.txt'),
    lost: link('nowhere'),
    '.gitmodules': '[submodule "s"]\n\tpath = sub\n\turl = https://example.com/s.git\n',
    sub: { mode: '160000', text: 'b'.repeat(40) },
  };

  it('gives a file of any path at any ref', async () => {
    const { octokit, commit } = await scenario({ base: files });
    const { data } = await octokit.rest.repos.getContent({ ...here, path: 'a b/ü.txt' });
    expect(data).toMatchObject({
      type: 'file',
      size: 5,
      content: 'dGV4dAo=\n',
      encoding: 'base64',
      name: 'ü.txt',
    });
    const ref = await commit('main', { 'b.txt': 'b' }, 'refs/heads/main');
    await expect(octokit.rest.repos.getContent({ ...here, path: 'a b/ü.txt', ref })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('gives what a link leads to, or the link when it leads nowhere', async () => {
    const { octokit } = await scenario({ base: files });
    const followed = await octokit.rest.repos.getContent({ ...here, path: 'link' });
    expect(followed.data).toMatchObject({ type: 'file', path: 'link', content: 'dGV4dAo=\n' });
    const up = await octokit.rest.repos.getContent({ ...here, path: 'a b/up' });
    expect(up.data).toMatchObject({ type: 'file', size: 50 });
    const lost = await octokit.rest.repos.getContent({ ...here, path: 'lost' });
    expect(lost.data).toMatchObject({ type: 'symlink', target: 'nowhere' });
  });

  it('lists a directory, in which a submodule is called a file', async () => {
    const { octokit } = await scenario({ base: files });
    const { data } = await octokit.rest.repos.getContent({ ...here, path: '' });
    expect(Array.isArray(data) && data.map((entry) => [entry.name, entry.type])).toEqual([
      ['.gitmodules', 'file'],
      ['a b', 'dir'],
      ['big.txt', 'file'],
      ['link', 'symlink'],
      ['lost', 'symlink'],
      ['sub', 'file'],
    ]);
    const sub = await octokit.rest.repos.getContent({ ...here, path: 'sub' });
    expect(sub.data).toMatchObject({ type: 'submodule', submodule_git_url: 'https://example.com/s.git' });
    const { send } = await scenario({ base: files, limits: { directoryEntries: 2 } });
    expect((await send('GET', '/contents/')).body).toHaveLength(2);
  });

  it('gives a large file only raw, and its metadata as an object', async () => {
    const { send } = await scenario({ base: files, limits: { contentBytes: 49, blobBytes: 50 } });
    expect(await send('GET', '/contents/big.txt')).toMatchObject({
      status: 403,
      body: { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
    });
    expect(
      (await send('GET', '/contents/big.txt', undefined, { accept: 'application/vnd.github.raw+json' })).body,
    ).toBe('x'.repeat(50));
    const object = await send('GET', '/contents/big.txt', undefined, {
      accept: 'application/vnd.github.object+json',
    });
    expect(object.body).toMatchObject({ size: 50, content: '', encoding: 'none' });
  });

  it('gives nothing above 100 MB', async () => {
    const { send } = await scenario({ base: files, limits: { blobBytes: 49 } });
    const raw = await send('GET', '/contents/big.txt', undefined, { accept: 'application/vnd.github.raw' });
    expect(raw.status).toBe(403);
  });
});
