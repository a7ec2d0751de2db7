import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../dev/fake-github/fake-github.ts';
import { gate } from '../../src/gate.ts';
import { createClient } from '../../src/github/client.ts';
import { publish } from '../../src/github/publish/publish.ts';
import { check } from '../../src/report/check.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { selectRules } from '../../src/rules/select.ts';
import { now } from '../support/judge.ts';
import { createRepository, temporaryFolder } from '../support/repository.ts';
import {
  attempt,
  expectBlocked,
  finding,
  outcomes,
  path,
  policy,
  policyPath,
  printed,
  weak,
} from './attempt.ts';

const onUnix = process.platform !== 'win32';
describe('a change to its own judge', () => {
  const waiver = (fields: string) =>
    `waivers:\n  - ${fields}\n    reason: trust me\n    owner: me\n    created: 2026-11-22\n    expires: 2026-12-22\n`;

  it.each([
    ['a rule in its file', `rule: host-network\n    paths: ${path}`],
    ['a rule of its object', 'rule: host-network\n    object: Deployment/shop/web'],
  ])('is not excused by the waiver it adds, for %s', async (_what, fields) => {
    const repository = attempt((change) => change.write({ '.concentric/waivers.yaml': waiver(fields) }));
    await expectBlocked(
      repository,
      finding,
      /high\[waiver-change\]: After the merge host-network .* would be waived by me until 2026-12-22: 1 finding of this change would weigh less, the gravest high: host-network in deploy\/web\.yaml\n *--> \.concentric\/waivers\.yaml:2:1/,
    );
  });

  it('is not excused by a waiver of the fingerprint that was read from a first report', async () => {
    const repository = attempt(() => {});
    const [outcome] = await outcomes(repository);
    const fingerprint = outcome?.findings.find(({ rule }) => rule === 'host-network')?.fingerprint;
    repository.commit({ '.concentric/waivers.yaml': waiver(`fingerprint: '${fingerprint}'`) });
    await expectBlocked(
      repository,
      finding,
      /\[waiver-change\]: .*1 finding of this change would weigh less/,
    );
  });

  it.each([
    [
      'turns it to audit',
      'preset: audit\n',
      /\[policy-change\]: .*preset recommended → audit.*1 finding of this/,
    ],
    [
      'raises a threshold',
      policy.replace('medium', 'never'),
      /container\.block medium → never.*1 finding of this/,
    ],
    [
      'switches the rule off',
      `${policy}rules: { host-network: off }\n`,
      /rules\.host-network high → off.*1 finding/,
    ],
    [
      'grades the rule down',
      `${policy}rules: { host-network: info }\n`,
      /host-network high → info.*1 finding/,
    ],
    [
      'switches it off for the path',
      `${policy}paths: [{ match: 'deploy/**', rules: { host-network: off } }]\n`,
      /paths.*host-network off.*1 finding/,
    ],
    [
      'ignores its path',
      `${policy}  - { paths: 'deploy/**', reason: generated }\n`,
      /ignore also deploy\/\*\*.*1 finding/,
    ],
    ['breaks it', 'layers: [', /\[policy-change\]: After the merge the gate would stop .* is not YAML/],
    [
      'misspells it',
      'tolerates: []\n',
      /\[policy-change\]: After the merge the gate would stop .*"tolerates"/,
    ],
    [
      'deletes it',
      null,
      /\[policy-change\]: After the merge there would be no policy, .*container\.block medium → high/,
    ],
    ['empties it', '', /\[policy-change\]: After the merge the policy would be looser: .*medium → high/],
  ])('that %s changes nothing and is shown', async (_what, text, visible) => {
    await expectBlocked(
      attempt((change) => change.write({ [policyPath]: text })),
      finding,
      visible,
    );
  });

  it('that adds a second policy changes nothing and is shown', async () => {
    const repository = attempt((change) => change.write({ '.github/concentric.yaml': 'preset: audit\n' }));
    await expectBlocked(repository, finding, /\[policy-change\]: .*There are two policies in/);
  });

  it('that moves the policy elsewhere changes nothing and is shown', async () => {
    const repository = attempt((change) => change.move(policyPath, '.concentric/Policy.yaml'));
    await expectBlocked(repository, finding, /\[policy-change\]: After the merge there would be no policy/);
  });

  it.runIf(onUnix)('that makes a link of the policy changes nothing and is shown', async () => {
    const repository = attempt((change) => {
      change.write({ [policyPath]: null, 'lenient.yaml': 'preset: audit\n' });
      change.link(policyPath, '../lenient.yaml');
    });
    await expectBlocked(
      repository,
      finding,
      /\[policy-change\]: After the merge the gate would stop .*symbolic link/,
    );
  });

  it('tolerates nothing that it adds to the policy itself', async () => {
    const repository = attempt((change) =>
      change.write({ [policyPath]: `${policy}tolerate: [yaml-syntax]\n`, [path]: `${weak}\n  - : [` }),
    );
    await expectBlocked(
      repository,
      /fault\[yaml-syntax\]: .*\n *--> deploy\/web\.yaml/,
      /tolerate also yaml-syntax; 1 fault would be tolerated/,
    );
  });

  it('blocks by itself where the policy of the base says so', async () => {
    const repository = createRepository();
    repository.commit({ [policyPath]: 'tampering: block\n' });
    repository.branch('feature');
    repository.commit({ [policyPath]: 'tampering: show\n' });
    await expectBlocked(
      repository,
      /\[policy-change\]: .*tampering block → show/,
      /Decided by tampering: block \(\.concentric\/policy\.yaml:1\)/,
      /The change would loosen its own judgement/,
    );
  });

  it('passes, shown, when it only makes the policy stricter', async () => {
    const repository = createRepository();
    repository.commit({ [policyPath]: 'tampering: block\n' });
    repository.branch('feature');
    repository.commit({ [policyPath]: 'tampering: block\nlayers: { code: { block: low } }\n' });
    for (const outcome of await outcomes(repository)) {
      expect(outcome.verdict).toBe('pass');
      expect(printed(outcome)).toMatch(/info\[policy-change\]: .*stricter: layers\.code\.block high → low/);
    }
  });

  it('is not shown for what the base branch changed in the meantime', async () => {
    const repository = attempt(() => {});
    repository.switchTo('main');
    repository.commit({ [policyPath]: 'tampering: block\n' });
    repository.switchTo('feature');
    for (const outcome of await outcomes(repository)) {
      expect(outcome.findings.map(({ rule }) => rule)).toEqual(['host-network']);
    }
  });

  it('is not shown for a policy that says the same in other words', async () => {
    const repository = attempt((change) =>
      change.write({ [policyPath]: `# ours\npreset: recommended\n${policy}` }),
    );
    for (const outcome of await outcomes(repository)) {
      expect(outcome.findings.map(({ rule }) => rule)).toEqual(['host-network']);
    }
  });
});

describe('a change that speaks to other tools', () => {
  it.each([
    ['.trivyignore', 'AVD-KSV-0009\n', 'Trivy'],
    ['deploy/.trivyignore.yaml', 'misconfigurations: []\n', 'Trivy'],
    ['.hadolint.yaml', 'ignored: [DL3008]\n', 'hadolint'],
    ['.checkov.yaml', 'skip-check: [CKV_K8S_19]\n', 'Checkov'],
    ['.kube-linter.yaml', 'checks: { doNotAutoAddDefaults: true }\n', 'KubeLinter'],
  ])('with %s is judged as ever, and it is noted', async (file, text, tool) => {
    await expectBlocked(
      attempt((change) => change.write({ [file]: text })),
      finding,
      new RegExp(`- ${file.replaceAll('.', '\\.')}: this can tell ${tool} what to overlook`),
    );
  });

  it.each([
    ['spec:\n  replicas', '# checkov:skip=CKV_K8S_19:no\nspec:\n  replicas'],
    ['hostNetwork: true', 'hostNetwork: true # trivy:ignore:AVD-KSV-0009'],
    ['hostNetwork: true', 'hostNetwork: true # nosemgrep'],
    ['  name: web\n', '  name: web\n  annotations: { ignore-check.kube-linter.io/host-network: why not }\n'],
  ])('with %j turned into %j is judged as ever, and it is noted', async (from, to) => {
    await expectBlocked(
      attempt((change) => change.write({ [path]: weak.replace(from, to) })),
      /high\[host-network\]/,
      /- deploy\/web\.yaml:\d+: this asks another tool to overlook something, and Concentric does not/,
    );
  });

  it.each(['-diff', 'binary', 'export-ignore', '-text -diff linguist-generated', 'filter=hide diff=hide'])(
    'with the attributes "%s" is judged as ever, and they are noted',
    async (attributes) => {
      await expectBlocked(
        attempt((change) => change.write({ '.gitattributes': `* ${attributes}\n` })),
        finding,
        /- \.gitattributes: attributes can hide files from diffs and archives, and hide none from Concentric/,
      );
    },
  );
});

describe('a change that moves while it is judged', () => {
  it('gets no verdict on the commit that was not read', async () => {
    const repository = attempt(() => {});
    const read = repository.git(['rev-parse', 'feature']);
    const gitDir = `${temporaryFolder()}/shop.git`;
    repository.git(['clone', '--quiet', '--bare', '.', gitDir]);
    const github = await startFakeGitHub({
      repository: 'shop/shop',
      gitDir,
      token: 'ghs_token',
      permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' },
      pullRequest: { number: 7, title: 'Change', author: 'ada', base: 'main', head: 'feature' },
    });
    onTestFinished(() => github.close());
    const client = createClient('ghs_token', github.url);
    const name = { owner: 'shop', repo: 'shop' };
    const pullRequest = await readPullRequest(client, name, 7);

    repository.git(['commit', '--quiet', '--amend', '--message=innocent']);
    repository.git(['push', '--quiet', '--force', gitDir, 'feature']);
    const outcome = await gate(pullRequest.changes, { rules: selectRules(['host-network']), now });
    const { headSha } = pullRequest;
    const publication = {
      client,
      repository: name,
      headSha,
      pullRequest,
      advice: () => undefined,
      links: {},
    };
    const published = await publish(
      outcome,
      publication,
      new Set(['review', 'status']),
      check(outcome, publication),
    );

    expect(outcome.verdict).toBe('blocked');
    expect(repository.git(['rev-parse', 'feature'])).not.toBe(read);
    expect(headSha).toBe(read);
    expect(github.statuses).toEqual([]);
    expect(github.reviews).toEqual([]);
    expect(published.notes).toEqual([expect.stringContaining('newer head')]);
  });
});
