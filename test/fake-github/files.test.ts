import { describe, expect, it } from 'vitest';
import { lines, scenario } from './scenario.ts';
import type { Files, Setup } from './scenario.ts';

/** The pull request's files by name. */
async function listed(base: Files, head: Files, setup: Setup = {}) {
  const { octokit, pull } = await scenario({ ...setup, base, head });
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 });
  return Object.fromEntries(files.map((file) => [file.filename, file]));
}

describe('the files of a pull request', () => {
  it('leaves a count of one out of the hunk header', async () => {
    const files = await listed({ 'a.txt': 'old\n' }, { 'a.txt': 'new\n' });
    expect(files['a.txt']).toMatchObject({
      status: 'modified',
      additions: 1,
      deletions: 1,
      changes: 2,
      patch: '@@ -1 +1 @@\n-old\n+new',
    });
  });

  it('keeps the section heading behind the hunk header', async () => {
    const base = `spec:\n${lines(1, 12).replaceAll('line', '  line')}`;
    const files = await listed({ 'a.yaml': base }, { 'a.yaml': base.replace('line 12', 'line twelve') });
    expect(files['a.yaml']?.patch).toMatch(/^@@ -10,4 \+10,4 @@ spec:\n/);
  });

  it('shows a new and a deleted file from and to nothing', async () => {
    const files = await listed(
      { 'gone.txt': 'x\n', 'k.txt': 'k\n' },
      { 'new.txt': 'a\nb\n', 'k.txt': 'k\n' },
    );
    expect(files['new.txt']).toMatchObject({ status: 'added', patch: '@@ -0,0 +1,2 @@\n+a\n+b' });
    expect(files['gone.txt']).toMatchObject({ status: 'removed', patch: '@@ -1 +0,0 @@\n-x' });
  });

  it('follows a rename with an edit and one without', async () => {
    const files = await listed(
      { 'old.txt': lines(1, 20), 'same.txt': lines(50, 70) },
      { 'dir/new.txt': lines(1, 20).replace('line 3\n', 'line three\n'), 'moved.txt': lines(50, 70) },
    );
    expect(files['dir/new.txt']).toMatchObject({
      status: 'renamed',
      previous_filename: 'old.txt',
      changes: 2,
    });
    expect(files['dir/new.txt']?.patch).toContain('\n-line 3\n+line three\n');
    expect(files['moved.txt']).toMatchObject({
      status: 'renamed',
      previous_filename: 'same.txt',
      changes: 0,
    });
    expect(files['moved.txt']).not.toHaveProperty('patch');
  });

  it('marks a file without a final newline', async () => {
    const files = await listed({ 'a.txt': 'a\nb' }, { 'a.txt': 'a\nb\n' });
    expect(files['a.txt']?.patch).toBe('@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b');
  });

  it('keeps the carriage returns of a CRLF file', async () => {
    const files = await listed({ 'a.txt': 'a\r\nb\r\n' }, { 'a.txt': 'a\r\nc\r\n' });
    expect(files['a.txt']?.patch).toBe('@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r');
  });

  it('is not fooled by lines that look like a diff behind a lone carriage return', async () => {
    const spoof = 'x\rdiff --git a/z b/z\r@@ -1 +1 @@\n';
    const files = await listed({ 'a.txt': 'a\n' }, { 'a.txt': 'a\n', 'b.txt': spoof, 'c.txt': 'c\n' });
    expect(Object.keys(files)).toEqual(['b.txt', 'c.txt']);
    expect(files['b.txt']?.patch).toBe(`@@ -0,0 +1 @@\n+${spoof.slice(0, -1)}`);
    expect(files['c.txt']?.patch).toBe('@@ -0,0 +1 @@\n+c');
  });

  it('names files with spaces, unicode, quotes and a newline as they are', async () => {
    const names = ['a b.txt', 'grün/日本.txt', 'quo"te\\.txt', 'two\nlines.txt', '-dash.txt'];
    const files = await listed(
      { 'k.txt': 'k' },
      { 'k.txt': 'k', ...Object.fromEntries(names.map((n) => [n, 'x\n'])) },
    );
    expect(Object.keys(files).toSorted()).toEqual(names.toSorted());
    expect(files['two\nlines.txt']?.patch).toBe('@@ -0,0 +1 @@\n+x');
  });

  it('has no patch for binary, mode-only, changed-type and too large changes', async () => {
    const files = await listed(
      { 'run.sh': 'x\n', link: 'target\n', 'k.txt': 'k' },
      {
        'k.txt': 'k',
        'bin.dat': Buffer.from([0, 1, 2, 0]),
        'run.sh': { mode: '100755', text: 'x\n' },
        link: { mode: '120000', text: 'k.txt' },
        'long.txt': lines(1, 20),
        'after.txt': 'z\n',
      },
      { limits: { patchLines: 20 } },
    );
    for (const name of ['bin.dat', 'run.sh', 'link', 'long.txt'])
      expect(files[name]).not.toHaveProperty('patch');
    expect(files['link']?.status).toBe('changed');
    expect(files['long.txt']).toMatchObject({ status: 'added', additions: 20, changes: 20 });
    expect(files['after.txt']?.patch).toBe('@@ -0,0 +1 @@\n+z');
  });

  it('shows a submodule as one line', async () => {
    const sha = 'a'.repeat(40);
    const files = await listed({ 'k.txt': 'k' }, { 'k.txt': 'k', sub: { mode: '160000', text: sha } });
    expect(files['sub']).toMatchObject({ sha, patch: `@@ -0,0 +1 @@\n+Subproject commit ${sha}` });
  });

  it('starts the diff where the branch was cut, not at the tip of the base branch', async () => {
    const base = { 'a.txt': lines(1, 30) };
    const head = { ...base, 'new.txt': 'x\n' };
    const later = { 'a.txt': lines(1, 30).replace('line 5\n', 'changed on main\n') };
    const files = await listed(base, head, { baseLater: later });
    expect(Object.keys(files)).toEqual(['new.txt']);
  });

  it('gives 30 a page unasked, leads to the next ones, and stops at its cap without a word', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`f${100 + at}.txt`, 'x\n']));
    const { octokit, pull } = await scenario({
      base: { k: 'k' },
      head: { k: 'k', ...many },
      limits: { listedFiles: 45 },
    });
    const first = await octokit.rest.pulls.listFiles(pull);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(
      /<http:\/\/127\.0\.0\.1:\d+\/\S+\?page=2>; rel="next", <\S+\?page=2>; rel="last"/,
    );
    const second = await octokit.rest.pulls.listFiles({ ...pull, page: 2 });
    expect(second.data).toHaveLength(15);
    expect(second.headers.link).toContain('rel="prev"');
    expect(second.headers.link).not.toContain('rel="next"');
    expect((await octokit.rest.pulls.get(pull)).data.changed_files).toBe(50);
  });
});

describe('the diff media type', () => {
  const mediaType = { format: 'diff' };

  it('gives the whole diff', async () => {
    const { octokit, pull } = await scenario();
    const { data } = await octokit.rest.pulls.get({ ...pull, mediaType });
    expect(data).toContain('diff --git a/new.txt b/new.txt\n');
  });

  it.each([
    [{ diffFiles: 0 }, 'Sorry, the diff exceeded the maximum number of files (0).'],
    [{ diffLines: 3 }, 'Sorry, the diff exceeded the maximum number of lines (3).'],
  ])('is refused above %o', async (limits, message) => {
    const { send } = await scenario({ limits });
    const sent = await send('GET', '/pulls/7', undefined, { accept: 'application/vnd.github.diff' });
    expect(sent).toMatchObject({ status: 406, body: { message, errors: [{ code: 'too_large' }] } });
  });
});
