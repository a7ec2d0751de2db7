import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/inspect/rule-set.ts';
import { inspectChange } from '../../../src/inspect/inspect-change.ts';
import { Side } from '../../../src/inspect/side.ts';
import { parseIgnoreFile } from '../../../src/parse/dockerfile/ignore-file.ts';
import ignoredCopySource from '../../../src/rules/code/dockerfile/ignored-copy-source.ts';
import { placed } from '../../../src/rules/rule.ts';
import { memoryTree } from '../../../src/source/memory-tree.ts';

describe('patterns', () => {
  it.each([
    ['Dockerfile', 'Dockerfile', true],
    ['Dockerfile', 'a/Dockerfile', false],
    ['/a', 'a', true],
    ['a/', 'a/b/c', true],
    ['./a//b/../c', 'a/c', true],
    ['*', 'a', true],
    ['*', '.', true],
    ['*.md', 'a.md', true],
    ['*.md', 'a/b.md', false],
    ['*/*.md', 'a/b.md', true],
    ['**/*.md', 'b.md', true],
    ['**/*.md', 'a/b/c.md', true],
    ['**', 'a/b', true],
    ['a/**', 'a/b', true],
    ['a/**', 'ab', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a[bc]', 'ab', true],
    ['a[^bc]', 'ab', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['a.c', 'abc', false],
    ['.*', '.git', true],
    ['# a', 'a', false],
    ['  a  ', 'a', true],
    ['\uFEFFa\r\nb\r\n', 'b', true],
    ['*\n!a', 'a', false],
    ['*\n!a', 'b', true],
    ['*\n!a\na', 'a', true],
    ['!a', 'a', false],
  ])('%j leaves out %s: %s', (text, path, isOut) => {
    expect(parseIgnoreFile(`${text}\nzzz`)?.excludes(path)).toBe(isOut);
  });

  it('are none in an empty file', () => {
    expect(parseIgnoreFile('\n# nothing\n  \n')).toBeUndefined();
  });

  it('leave out everything only without exception of their own', () => {
    expect(parseIgnoreFile('**')).toMatchObject({ isTotal: true, hasExceptions: false });
    expect(parseIgnoreFile('a\n!b')).toMatchObject({ isTotal: false, hasExceptions: true });
    expect(parseIgnoreFile('!*')).toMatchObject({ isTotal: false });
  });

  it('that are malformed leave out nothing', () => {
    expect(parseIgnoreFile('a[z-a]\nb')?.excludes('b')).toBe(true);
  });
});

describe('the file beside a Dockerfile', () => {
  const rule = placed('code', 'dockerfile', 'ignored-copy-source', ignoredCopySource);

  async function lines(files: Readonly<Record<string, string>>): Promise<readonly number[]> {
    const given = Object.entries(files).map(([path, text]) => ({ path, text }));
    const side = new Side(memoryTree(given), ruleSet([rule]));
    const changed = Object.keys(files).filter((path) => !path.endsWith('ignore'));
    const introduced = changed.map((path) => ({ base: undefined, head: path }));
    await inspectChange(introduced, undefined, side, { isIgnored: () => undefined });
    expect(side.faults).toEqual([]);
    return side.findings.map(({ range }) => range.start.line);
  }

  const Dockerfile = '\nFROM scratch\nCOPY Dockerfile .\nADD Dockerfile /windy\n';

  it('says what COPY and ADD do not find', async () => {
    expect(await lines({ Dockerfile, '.dockerignore': '\nDockerfile\n' })).toEqual([3, 4]);
    expect(await lines({ 'a/Dockerfile': Dockerfile, 'a/.dockerignore': 'Dockerfile' })).toEqual([3, 4]);
  });

  it('is another one in another folder', async () => {
    expect(await lines({ 'a/Dockerfile': Dockerfile, '.dockerignore': 'Dockerfile' })).toEqual([]);
  });

  it('is not asked when the Dockerfile has one of its own', async () => {
    const files = { Dockerfile, '.dockerignore': 'Dockerfile', 'Dockerfile.dockerignore': 'other' };
    expect(await lines(files)).toEqual([]);
    expect(await lines({ Dockerfile, 'Dockerfile.dockerignore': 'Dockerfile' })).toEqual([3, 4]);
  });

  it('counts for nothing where it makes exceptions', async () => {
    expect(await lines({ Dockerfile, '.dockerignore': '**\n!Dockerfile' })).toEqual([]);
  });

  it('leaves out the context as a whole only with everything in it', async () => {
    const all = 'FROM scratch\nCOPY . .\n';
    expect(await lines({ Dockerfile: all, '.dockerignore': '*' })).toEqual([2]);
    expect(await lines({ Dockerfile: all, '.dockerignore': '.*' })).toEqual([]);
  });

  it('does not bear on what comes from another stage', async () => {
    const staged = 'FROM scratch AS base\nCOPY a /foobar\nFROM base\nCOPY --from=base /foobar /b\n';
    expect(await lines({ Dockerfile: staged, '.dockerignore': 'foobar' })).toEqual([]);
  });
});
