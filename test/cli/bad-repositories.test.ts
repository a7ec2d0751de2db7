import { describe, expect, it } from 'vitest';
import { hostPod, safePod } from '../support/manifests.ts';
import { cloneRepository, createRepository, temporaryFolder } from '../support/repository.ts';
import { bomb, check, expectFault, expectRefusal, feature } from './checked.ts';

describe('a repository that cannot be compared', () => {
  it('is fine when it is empty', () => {
    const { code, stdout } = check(createRepository().root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\npass: 0 blocking/);
  });

  it('takes everything for new before the first commit', () => {
    const repository = createRepository();
    repository.write({ 'a.yaml': hostPod('a') });
    const { code, stdout } = check(repository.root);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\nblocked: 1 blocking, 1 finding: /);
  });

  it.each([
    ['a missing base', ['--base', 'gone'], /"gone" is no commit/],
    ['a missing head', ['--head', 'gone'], /"gone" is no commit/],
    ['a base that is no commit', ['--base', 'HEAD:a.yaml'], /"HEAD:a\.yaml" is no commit/],
  ])('is refused: %s', (_what, args, message) => {
    expectRefusal(check(feature().root, args), message);
  });

  it('is refused without a default branch', () => {
    const repository = feature();
    repository.git(['branch', '--delete', '--force', 'main']);
    expectRefusal(check(repository.root), /no default branch/);
  });

  it('is faulted when the clone is shallow', () => {
    const origin = feature({ 'b.yaml': safePod('b') });
    origin.switchTo('main');
    origin.commit({ 'c.yaml': safePod('c') });
    const clone = cloneRepository(origin, ['--depth=1', '--no-single-branch']);
    const ran = check(clone.root, ['--base', 'origin/main', '--head', 'origin/feature']);
    expectFault(ran, 'base-missing', '.');
    expect(ran.stdout).toContain('fetch-depth: 0');
  });

  it('has everything fixed by a head that deletes everything', () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': hostPod('a'), 'b/Dockerfile': 'FROM a:1\n' });
    repository.branch('feature');
    repository.commit({ 'a.yaml': null, 'b/Dockerfile': null });
    const { code, stdout } = check(repository.root, ['--rules', 'host-network,root-user']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\npass: 0 blocking, 0 introduced, 2 fixed/);
  });

  it('is a folder that lies in no repository', () => {
    expect(check(temporaryFolder()).code).toBe(0);
    expectRefusal(check(temporaryFolder(), ['--head', 'main']), /is in no git repository/);
  });
});

describe('a policy that cannot be used', () => {
  it.each([
    [
      'not YAML',
      'layers: [\n',
      /The policy \.concentric\/policy\.yaml of main \(\w{7}\) is not YAML, line 2: /,
    ],
    ['an unknown key', 'ignored: []\n', /is not valid: Unrecognized key: "ignored"/],
    ['a wrong type', 'tolerate: symlink\n', /is not valid at tolerate: /],
    ['an unknown fault', 'tolerate: [symlnik]\n', /is not valid at tolerate\.0: /],
    ['an unknown severity', 'layers: { code: { block: severe } }\n', /is not valid at layers\.code\.block: /],
    ['no reason', 'ignore: [{ paths: a }]\n', /is not valid at ignore\.0\.reason: /],
    ['a bomb', bomb(9), /The policy \.concentric\/policy\.yaml of main/],
    ['no text', Uint8Array.of(0xff), /cannot be read: The file is not valid UTF-8/],
    ['an escape sequence', '"\\e[31m": 1\n', /Unrecognized key/],
  ])('is refused: %s', (_what, policy, message) => {
    const repository = createRepository();
    repository.commit({ '.concentric/policy.yaml': policy });
    repository.write({ 'a.yaml': hostPod('a') });
    const ran = check(repository.root);
    expectRefusal(ran, message);
    expect(ran.stderr).not.toContain('\u001B');
  });
});

describe('a report that cannot be written', () => {
  it.each([
    ['a missing folder', 'nowhere/report.json'],
    ['a folder in its place', 'deploy'],
    ['a file in place of a folder', 'a.yaml/report.json'],
  ])('is refused: %s', (_what, output) => {
    const repository = feature({ 'deploy/b.yaml': safePod('b') });
    expectRefusal(
      check(repository.root, ['--output', output]),
      /^concentric: The report cannot be written to /,
    );
  });
});
