import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPod, safePod } from '../support/manifests.ts';
import { bomb, check, expectFault, feature, head } from './checked.ts';

const onUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

/** Whether another user than root may read this checkout: root itself is kept from nothing. */
function isVisibleToNobody(): boolean {
  const entry = join(import.meta.dirname, '../../src/cli.ts');
  return spawnSync('cat', [entry], { uid: nobody, gid: nobody }).status === 0;
}

describe('a file that cannot be looked at', () => {
  it.each<[string, string, string | Uint8Array, string, string]>([
    ['YAML that cannot be parsed', 'x.yaml', `${head}spec:\n  a: [\n`, 'yaml-syntax', 'x.yaml:5:1'],
    ['a tab as indentation', 'x.yaml', `${head}spec:\n\ta: 1\n`, 'yaml-syntax', 'x.yaml:4:'],
    ['JSON that cannot be parsed', 'x.json', '{"apiVersion":"v1","kind":"Pod",', 'yaml-syntax', 'x.json:1:'],
    [
      'a Compose file that cannot be parsed',
      'compose.yaml',
      'services:\n  a: {\n',
      'yaml-syntax',
      'compose.yaml:3:1',
    ],
    ['an unknown instruction', 'Dockerfile', 'FROM a:1\nRNU make\n', 'dockerfile-syntax', 'Dockerfile:2:1'],
    ['50 MB', 'x.yaml', `${safePod('x')}#${'x'.repeat(50_000_000)}`, 'file-too-large', 'x.yaml'],
    ['an alias bomb', 'x.yaml', bomb(9), 'yaml-syntax', 'x.yaml:'],
    ['an alias to nothing', 'x.yaml', `${head}spec: *none\n`, 'yaml-syntax', 'x.yaml:3:7'],
    ['an anchor in itself', 'x.yaml', `${head}spec: &a [*a]\n`, 'yaml-syntax', 'x.yaml:3:11'],
    [
      'nesting of 1,000',
      'x.yaml',
      `${head}x: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
      'yaml-syntax',
      'x.yaml:3:',
    ],
    [
      'block nesting of 1,000',
      'x.yaml',
      head + Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      'yaml-syntax',
      'x.yaml:',
    ],
    ['invalid UTF-8', 'x.yaml', Uint8Array.of(0x61, 0x3a, 0xff), 'not-text', 'x.yaml'],
    ['NUL bytes', 'Dockerfile', 'FROM a:1\0\n', 'not-text', 'Dockerfile'],
    ['a path with a line feed', 'x\ny.yaml', `${head}[`, 'yaml-syntax', 'x\u240Ay.yaml:3:'],
    ['a path like a command', '::error::x.yaml', `${head}[`, 'yaml-syntax', '::error::x.yaml:3:'],
    ['a path like an old command', '##[error]x.yaml', `${head}[`, 'yaml-syntax', '##[error]x.yaml:3:'],
    ['a path with an escape sequence', '\u001B[31mx.yaml', `${head}[`, 'yaml-syntax', '\u241B[31mx.yaml:3:'],
  ])('is faulted: %s', (_what, path, content, fault, place) => {
    const ran = check(feature({ [path]: content }).root);
    expectFault(ran, fault, place);
    expect(ran.stdout).not.toContain('\u001B');
    expect(ran.stdout.split('\n').filter((line) => /^::|^##\[/.test(line))).toEqual([]);
  });

  it('is not there: aliases below the limit are followed in time', () => {
    const rules = 'rules: [*a4, *a4, *a4, *a4, *a4]\n';
    const role = bomb(4).replace(head, 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n');
    expect(check(feature({ 'x.yaml': `${role}${rules}` }).root)).toMatchObject({ code: 0, stderr: '' });
  });

  it.runIf(onUnix).each([
    ['a file', 'a.yaml'],
    ['a folder', '.git'],
    ['nothing', 'nowhere'],
    ['itself', 'x.yaml'],
    ['a place outside', '/etc'],
  ])('is faulted: a link to %s', (_what, target) => {
    const repository = feature();
    repository.link('x.yaml', target);
    expectFault(check(repository.root), 'symlink', 'x.yaml');
    repository.commit();
    expectFault(check(repository.root, ['--base', 'main', '--head', 'feature']), 'symlink', 'x.yaml');
  });

  it('is faulted: a submodule', () => {
    const repository = feature();
    const id = repository.git(['rev-parse', 'HEAD']);
    repository.git(['update-index', '--add', '--cacheinfo', `160000,${id},vendor`]);
    repository.git(['commit', '--quiet', '--message=module']);
    expectFault(check(repository.root, ['--base', 'main', '--head', 'feature']), 'submodule', 'vendor');
  });

  it.runIf(onUnix && (!isRoot || isVisibleToNobody()))('is faulted: an unreadable directory', () => {
    const repository = feature({ 'closed/x.yaml': hostPod('x') });
    if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, repository.root]);
    chmodSync(`${repository.root}/closed`, 0);
    const options = { environment: { HOME: repository.root }, ...(isRoot ? { user: nobody } : {}) };
    const ran = check(repository.root, [], options);
    chmodSync(`${repository.root}/closed`, 0o755);
    expectFault(ran, 'unreadable', 'closed');
  });
});
