import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding/user-error.ts';
import { covered, faulted, judge, listed } from '../support/judge.ts';
import { hostPod, rootDockerfile, safePod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';
import type { Files, TestRepository } from '../support/repository.ts';

const place = '.concentric/policy.yaml';
const lenient = `layers:
  container: { block: never, show: never }
tolerate: [yaml-syntax, not-text]
ignore:
  - { paths: '**', reason: I say so }
`;

function changed(base: Files, head: Files): TestRepository {
  const repository = createRepository();
  repository.commit(base);
  repository.branch('feature');
  repository.commit(head);
  return repository;
}

describe('the policy of a change', () => {
  it.each<[string, Files, Files]>([
    ['adds one', {}, { [place]: lenient }],
    ['adds one at the other place', {}, { '.github/concentric.yaml': lenient }],
    ['loosens it', { [place]: 'layers: { container: { block: high } }\n' }, { [place]: lenient }],
    ['empties it', { [place]: 'layers: { container: { block: low } }\n' }, { [place]: '' }],
    ['deletes it', { [place]: 'layers: { container: { block: high } }\n' }, { [place]: null }],
    ['breaks it', { [place]: 'layers: { container: { block: high } }\n' }, { [place]: '{' }],
  ])('is the one of the base when the change %s', async (_what, base, head) => {
    const repository = changed({ 'a.yaml': safePod('a'), ...base }, { 'a.yaml': hostPod('a'), ...head });
    for (const request of [{}, { base: 'main', head: 'feature' }]) {
      const outcome = await judge(repository, request);
      expect(outcome.verdict).toBe('blocked');
      const [attempt, ...found] = listed(outcome);
      expect(attempt).toMatch(/^introduced policy-change \.(?:concentric|github)\//);
      expect(found).toEqual(['introduced host-network a.yaml']);
    }
  });

  it('keeps a threshold of the base that the change lowers or deletes', async () => {
    const strict = { [place]: 'layers: { container: { block: medium } }\n' };
    for (const policy of [{ [place]: null }, { [place]: lenient }]) {
      const outcome = await judge(
        changed({ ...strict, 'a.yaml': '' }, { ...policy, Dockerfile: rootDockerfile }),
      );
      expect(outcome.verdict).toBe('blocked');
      expect(outcome.findings.map(({ rule, decision }) => `${decision.action} ${rule}`)).toEqual([
        'show policy-change',
        'block root-user',
      ]);
    }
  });

  it('is read at the tip of the base branch, not where the change left it', async () => {
    const repository = changed({ 'a.yaml': safePod('a') }, { 'a.yaml': hostPod('a') });
    repository.switchTo('main');
    repository.commit({ [place]: 'layers: { container: { block: never } }\n' });
    repository.switchTo('feature');
    expect((await judge(repository)).verdict).toBe('pass');
  });

  it('is the working tree’s own when everything is looked at', async () => {
    const repository = createRepository();
    repository.commit({ [place]: 'layers: { container: { block: never } }\n', 'a.yaml': hostPod('a') });
    expect((await judge(repository, { all: true })).verdict).toBe('pass');
  });

  it('can stand at a path that is asked for', async () => {
    const repository = changed({ 'a.yaml': '', 'my/policy.yaml': lenient }, { 'a.yaml': hostPod('a') });
    expect((await judge(repository)).verdict).toBe('blocked');
    expect((await judge(repository, {}, 'my/policy.yaml')).verdict).toBe('pass');
    await expect(judge(repository, {}, 'my/other.yaml')).rejects.toThrow(UserError);
  });

  it.each<[string, string | Uint8Array]>([
    ['is not YAML', 'layers: ['],
    ['has an unknown key', 'ignored: []\n'],
    ['is of the wrong type', '- high\n'],
    ['tolerates an unknown fault', 'tolerate: [everything]\n'],
    ['is not text', Uint8Array.of(0xff, 0x00)],
  ])('stops the run when the one of the base %s', async (_what, policy) => {
    const repository = changed({ [place]: policy }, { [place]: 'layers: {}\n', 'a.yaml': hostPod('a') });
    await expect(judge(repository)).rejects.toThrow(UserError);
  });

  it('stops the run when it is a link', async () => {
    const repository = createRepository();
    repository.link(place, '../other.yaml');
    repository.commit({ 'other.yaml': lenient });
    await expect(judge(repository, { all: true })).rejects.toThrow(/symbolic link/);
  });
});

describe('ignoring paths', () => {
  const policy = { [place]: "ignore:\n  - { paths: 'samples/**', reason: Shown on slides only }\n" };

  it('looks at none of them and says why', async () => {
    const outcome = await judge(
      changed(
        { ...policy, 'samples/old.yaml': 'services: {}\n' },
        {
          'samples/a.yaml': hostPod('a'),
          'samples/b.yaml': Uint8Array.of(0),
          'samples/old.yaml': null,
          'samples/chart/Chart.yaml': 'name: c\n',
          'b.yaml': safePod('b'),
        },
      ),
    );
    expect(outcome).toMatchObject({ verdict: 'pass', findings: [], faults: [] });
    expect(covered(outcome)).toEqual([
      'inspected b.yaml',
      'ignored samples/a.yaml',
      'ignored samples/b.yaml',
      'ignored samples/chart/Chart.yaml',
      'removed samples/old.yaml',
    ]);
    expect(outcome.coverage[1]?.by).toBe(
      'policy ignores samples/**: Shown on slides only (.concentric/policy.yaml:2)',
    );
  });

  it('is not bothered by what an ignored chart loses', async () => {
    const outcome = await judge(
      changed(
        { ...policy, 'samples/c/Chart.yaml': 'name: c\n', 'samples/c/templates/a.yaml': 'a' },
        { 'samples/c/templates/a.yaml': null },
      ),
    );
    expect(faulted(outcome)).toEqual([]);
    expect(covered(outcome)).toEqual(['removed samples/c/templates/a.yaml']);
  });

  it('introduces what moves out of an ignored path, and still looks at what moves into it', async () => {
    const repository = createRepository();
    repository.commit({
      ...policy,
      'samples/Dockerfile': rootDockerfile,
      'b/Dockerfile': rootDockerfile.replace('make', 'build'),
    });
    repository.branch('feature');
    repository.move('samples/Dockerfile', 'a/Dockerfile');
    repository.move('b/Dockerfile', 'samples/b/Dockerfile');
    repository.commit();
    const outcome = await judge(repository);
    expect(listed(outcome)).toEqual([
      'introduced root-user a/Dockerfile',
      'moved root-user samples/b/Dockerfile',
    ]);
    expect(covered(outcome)).toEqual(['inspected a/Dockerfile', 'inspected samples/b/Dockerfile']);
  });
});
