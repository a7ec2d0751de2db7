import { describe, expect, it } from 'vitest';
import { faulted, judge, listed } from '../support/judge.ts';
import { hostPod, privilegedCompose, rootDockerfile, safePod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';
import type { Files } from '../support/repository.ts';

/** A repository whose branch `feature` changes what `main` holds; both are committed. */
function changed(base: Files, head: Files) {
  const repository = createRepository();
  repository.commit(base);
  repository.branch('feature');
  repository.commit(head);
  return repository;
}

describe('gate', () => {
  it('tells what a change introduces from what stood there and what it fixes', async () => {
    const repository = changed(
      { 'a.yaml': hostPod('a'), 'b.yaml': hostPod('b'), 'c.yaml': safePod('c'), 'd.yaml': hostPod('d') },
      { 'a.yaml': `# changed\n${hostPod('a')}`, 'b.yaml': safePod('b'), 'c.yaml': hostPod('c') },
    );
    const outcome = await judge(repository);
    expect(listed(outcome)).toEqual([
      'existing host-network a.yaml',
      'fixed host-network b.yaml',
      'introduced host-network c.yaml',
    ]);
    expect(outcome).toMatchObject({
      verdict: 'blocked',
      reason: '1 introduced finding reaches the blocking threshold',
      faults: [],
    });
    expect(outcome.findings.map(({ decision }) => decision.action)).toEqual(['report', 'report', 'block']);
  });

  it('compares with the merge-base: what main got since then is nobody’s fault', async () => {
    const repository = changed({ 'a.yaml': safePod('a') }, { 'b.yaml': safePod('b') });
    repository.switchTo('main');
    repository.commit({ 'a.yaml': hostPod('a') });
    const outcome = await judge(repository, { head: 'feature' });
    expect(outcome).toMatchObject({ verdict: 'pass', reason: 'Nothing got worse', findings: [] });
    expect(outcome.compared.head).toMatch(/^feature \([0-9a-f]{7}\)$/);
  });

  it('shows the lines around a finding, and those of the base for what was fixed', async () => {
    const repository = changed({ 'a.yaml': hostPod('a') }, { 'a.yaml': `# one\n# two\n${safePod('a')}` });
    const [finding] = (await judge(repository)).findings;
    expect(finding).toMatchObject({
      status: 'fixed',
      range: { start: { line: 14 } },
      excerpt: {
        firstLine: 13,
        lines: ['    spec:', '      hostNetwork: true', '      serviceAccountName: a'],
      },
    });
  });

  it('passes what it shows but does not block', async () => {
    const repository = changed({ 'a.yaml': safePod('a') }, { Dockerfile: rootDockerfile });
    const outcome = await judge(repository);
    expect(outcome).toMatchObject({ verdict: 'pass', reason: '1 introduced finding, none of them blocking' });
    expect(outcome.findings.map(({ decision }) => decision.action)).toEqual(['show']);
  });

  it('gives the same outcome on every run', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${index}.yaml`,
        index % 3 === 0 ? 'kind: Pod\napiVersion: [' : hostPod('a'),
      ]),
    );
    const repository = changed({ 'a.yaml': hostPod('a') }, { ...files, 'a.yaml': safePod('a') });
    const first = await judge(repository);
    expect(await judge(repository)).toEqual(first);
    expect(faulted(first)).toEqual(faulted(first).toSorted());
  });
});

describe('what could not be looked at', () => {
  const broken = 'apiVersion: v1\nkind: Pod\nspec: [\n';

  it('blocks in head', async () => {
    const outcome = await judge(changed({ 'a.yaml': safePod('a') }, { 'a.yaml': broken }));
    expect(outcome).toMatchObject({ verdict: 'incomplete', reason: '1 thing could not be looked at' });
    expect(outcome.faults).toMatchObject([
      {
        name: 'yaml-syntax',
        stage: 'parse',
        tolerated: false,
        place: { path: 'a.yaml', range: { start: { line: 4 } } },
      },
    ]);
  });

  it('says so before the findings that block too', async () => {
    const outcome = await judge(
      changed({ 'a.yaml': safePod('a') }, { 'a.yaml': broken, 'b.yaml': hostPod('b') }),
    );
    expect(outcome).toMatchObject({
      verdict: 'incomplete',
      reason: '1 thing could not be looked at, and 1 introduced finding reaches the blocking threshold',
    });
  });

  it('does not block in base, but then everything in head counts as introduced', async () => {
    const outcome = await judge(changed({ 'a.yaml': broken }, { 'a.yaml': hostPod('a') }));
    expect(outcome.faults).toEqual([]);
    expect(outcome.verdict).toBe('blocked');
    expect(listed(outcome)).toEqual(['introduced host-network a.yaml']);
  });

  it('does not count as fixed', async () => {
    const outcome = await judge(
      changed(
        { 'a.yaml': hostPod('a'), 'b/templates/b.yaml': hostPod('b'), 'c.yaml': hostPod('c') },
        {
          'a.yaml': broken,
          'b/Chart.yaml': 'name: b\n',
          'b/templates/b.yaml': `# changed\n${safePod('b')}`,
          'c.yaml': null,
        },
      ),
    );
    expect(faulted(outcome)).toEqual(['yaml-syntax a.yaml', 'chart-not-rendered b/Chart.yaml']);
    expect(listed(outcome)).toEqual(['fixed host-network c.yaml']);
  });

  it('passes and is shown when the policy tolerates it', async () => {
    const policy = { '.concentric/policy.yaml': 'tolerate: [yaml-syntax]\n' };
    const outcome = await judge(changed({ ...policy, 'a.yaml': safePod('a') }, { 'a.yaml': broken }));
    expect(outcome.verdict).toBe('pass');
    expect(outcome.faults).toMatchObject([{ name: 'yaml-syntax', tolerated: true }]);
  });

  it('is named when the history does not reach the base', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': hostPod('a') });
    repository.git(['checkout', '--quiet', '--orphan', 'feature']);
    repository.commit({ 'a.yaml': hostPod('a'), 'b.yaml': hostPod('b') });
    const outcome = await judge(repository, { base: 'main', head: 'feature' });
    expect(faulted(outcome)).toEqual(['base-missing .']);
    expect(listed(outcome)).toEqual(['introduced host-network b.yaml']);
    expect(outcome.compared.base).toBeUndefined();
  });
});

describe('moving files', () => {
  const files = {
    'deploy/app.yaml': hostPod('app'),
    'deploy/compose.yaml': privilegedCompose,
    'deploy/Dockerfile': rootDockerfile,
  };

  it.each([
    ['a folder', [['deploy', 'k8s']]],
    [
      'each file',
      [
        ['deploy/app.yaml', 'a/pod.yml'],
        ['deploy/compose.yaml', 'b/docker-compose.yml'],
        ['deploy/Dockerfile', 'c/api.Dockerfile'],
      ],
    ],
  ])('introduces nothing: %s', async (_what, moves) => {
    const repository = createRepository();
    repository.commit({ ...files, 'README.md': '' });
    repository.branch('feature');
    for (const [from = '', to = ''] of moves) repository.move(from, to);
    const uncommitted = await judge(repository);
    repository.commit();
    const committed = await judge(repository, { base: 'main', head: 'feature' });
    for (const { verdict, findings } of [uncommitted, committed]) {
      expect(verdict).toBe('pass');
      expect(findings.map(({ status }) => status)).toEqual(['moved', 'moved', 'moved']);
    }
  });

  it('introduces what a moved file got worse', async () => {
    const repository = createRepository();
    repository.commit(files);
    repository.branch('feature');
    repository.move('deploy/Dockerfile', 'api/Dockerfile');
    repository.commit({
      'api/Dockerfile': rootDockerfile.replace('RUN make', 'ENV API_TOKEN=abc\nRUN make'),
    });
    expect(listed(await judge(repository))).toEqual([
      'moved root-user api/Dockerfile',
      'introduced secret-in-image api/Dockerfile',
    ]);
  });

  it('takes a file that is nothing like the removed one for a new one', async () => {
    const repository = createRepository();
    repository.commit({ Dockerfile: rootDockerfile });
    repository.branch('feature');
    repository.commit({
      Dockerfile: null,
      'api/Dockerfile': 'FROM node:22\nCOPY . /srv\nENTRYPOINT ["node"]\n',
    });
    expect(listed(await judge(repository))).toEqual([
      'fixed root-user Dockerfile',
      'introduced root-user api/Dockerfile',
    ]);
  });

  it('splits one manifest into several and joins several into one', async () => {
    const repository = createRepository();
    repository.commit({
      'all.yaml': `${hostPod('a')}---\n${hostPod('b')}`,
      'c.yaml': hostPod('c'),
      'd.yaml': hostPod('d'),
    });
    repository.branch('feature');
    repository.commit({
      'all.yaml': null,
      'a.yaml': hostPod('a'),
      'b.yaml': hostPod('b'),
      'c.yaml': null,
      'd.yaml': `${hostPod('d')}---\n${hostPod('c')}`,
    });
    const outcome = await judge(repository);
    expect(outcome).toMatchObject({ verdict: 'pass', reason: 'Nothing got worse' });
    expect(outcome.findings.map(({ status }) => status)).toEqual(['moved', 'moved', 'existing', 'moved']);
  });
});
