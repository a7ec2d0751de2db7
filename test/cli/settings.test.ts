import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { reportOf, runConcentric } from '../support/command-line.ts';
import { hostPod, safePod } from '../support/manifests.ts';
import { createRepository, temporaryFolder, writeFiles } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { check, expectRefusal } from './checked.ts';

const policyPath = '.concentric/policy.yaml';
const waiverPath = '.concentric/waivers.yaml';

/** A branch that introduces one finding, with a policy in `main`. */
function change(policy: string): TestRepository {
  const repository = createRepository();
  repository.commit({ [policyPath]: policy, 'a.yaml': safePod('a') });
  repository.branch('feature');
  repository.commit({ 'a.yaml': hostPod('a') });
  return repository;
}

function read(repository: TestRepository, path: string): string {
  return readFileSync(join(repository.root, path), 'utf8');
}

describe('config', () => {
  it('prints the policy of the base with the origin of each value', () => {
    const repository = change('layers:\n  code: { block: low }\nrules: { host-network: medium }\n');
    repository.write({ [policyPath]: 'preset: strict\n' });
    const { code, stdout, stderr } = runConcentric(repository.root, ['config']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^# \.concentric\/policy\.yaml of main \(\w{7}\)\npreset: recommended +# default\n/,
    );
    expect(stdout).toMatch(
      /\n {2}code:\n {4}block: low +# \.concentric\/policy\.yaml:2\n {4}show: medium +# preset recommended\n/,
    );
    expect(stdout).toMatch(/\n {2}host-network: medium +# \.concentric\/policy\.yaml:3\n/);
    const local = runConcentric(repository.root, ['config', '--local']).stdout;
    expect(local).toMatch(
      /\npreset: strict +# \.concentric\/policy\.yaml:1\n[^]*block: medium +# preset strict/,
    );
  });

  it('takes a revision and a path, and refuses what is not there', () => {
    const repository = change('');
    repository.commit({ 'other.yaml': 'touched: block\n' });
    const given = ['config', '--base', 'feature', '--policy', 'other.yaml'];
    expect(runConcentric(repository.root, given).stdout).toMatch(/\ntouched: block +# other\.yaml:1\n/);
    expectRefusal(runConcentric(repository.root, ['config', '--base', 'nowhere']), /is no commit/);
    expectRefusal(runConcentric(repository.root, ['config', '--policy', 'other.yaml']), /cannot be read/);
  });

  it('says where there is no policy, also in a folder that is no repository', () => {
    const folder = temporaryFolder();
    expect(runConcentric(folder, ['config']).stdout).toMatch(
      /^# working tree has no policy: the preset applies\n/,
    );
  });
});

describe('init', () => {
  it('writes a policy that is valid and changes nothing, and the workflow', () => {
    const repository = change('');
    repository.git(['rm', '--quiet', policyPath]);
    const { code, stdout } = runConcentric(repository.root, ['init']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^wrote \.concentric\/policy\.yaml\nwrote \.github\/workflows\/concentric\.yml\n\nNext:\n {2}1\. /,
    );
    const values = (text: string) => text.replaceAll(/ *#.*$/gm, '').trim();
    const bare = runConcentric(temporaryFolder(), ['config']).stdout;
    expect(values(runConcentric(repository.root, ['config', '--local']).stdout)).toBe(values(bare));
    expect(read(repository, '.github/workflows/concentric.yml')).toContain('on: pull_request\n');
  });

  it('comments on settings that are valid when they are taken in', () => {
    const folder = temporaryFolder();
    runConcentric(folder, ['init']);
    const text = readFileSync(join(folder, policyPath), 'utf8');
    const settings = text.replaceAll(/^# (?=(?: {2}|- |[a-z]+:(?: |$)))/gm, '');
    writeFiles(folder, { [policyPath]: settings });
    const { code, stdout, stderr } = runConcentric(folder, ['config']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const key of ['rules', 'paths', 'ignore', 'environments', 'tolerate'])
      expect(stdout).toContain(`\n${key}:\n`);
  });

  it.each([policyPath, '.github/concentric.yaml', '.github/workflows/concentric.yml'])(
    'overwrites nothing, and writes nothing beside %s',
    (path) => {
      const folder = temporaryFolder();
      writeFiles(folder, { [path]: 'mine\n' });
      expectRefusal(runConcentric(folder, ['init']), /already, and nothing is overwritten/);
      expect(readFileSync(join(folder, path), 'utf8')).toBe('mine\n');
      const other = path === policyPath ? '.github/workflows/concentric.yml' : policyPath;
      expect(() => readFileSync(join(folder, other))).toThrow(/ENOENT/);
    },
  );
});

describe('waive', () => {
  const fingerprint = (repository: TestRepository) => {
    const { stdout } = check(repository.root, ['--rules', 'host-network']);
    return /= waive: concentric waive ([0-9a-f]+) --reason/.exec(stdout)?.[1] ?? '';
  };
  const waive = (repository: TestRepository, print: string, ...more: readonly string[]) =>
    runConcentric(repository.root, ['waive', print, '--reason', 'An agent', '--expires', '30d', ...more]);

  it('adds what the report says, which holds once it is in the base', () => {
    const repository = change('');
    repository.git(['config', 'user.email', 'ada@example.test']);
    const print = fingerprint(repository);
    const { code, stdout } = waive(repository, print);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^wrote .*\n.*once it is merged/);
    expect(read(repository, waiverPath)).toMatch(
      new RegExp(
        `\\n  # The pod shares .*Deployment shop/a, a\\.yaml.*\\n  - fingerprint: "${print}"\\n[^]*owner: "ada@example\\.test"`,
      ),
    );
    const blocked = check(repository.root, ['--rules', 'host-network']);
    expect(blocked.code).toBe(1);
    expect(blocked.stdout).toMatch(
      /high\[waiver-change\]: After the merge host-network in a\.yaml would be waived/,
    );

    const text = read(repository, waiverPath);
    repository.write({ [waiverPath]: null });
    repository.switchTo('main');
    repository.commit({ [waiverPath]: text });
    repository.switchTo('feature');
    const excused = check(repository.root, ['--rules', 'host-network']);
    expect(excused.code).toBe(0);
    expect(excused.stdout).toMatch(
      /^Waived: 1 finding\n {2}- a\.yaml:14 \[host-network\]: waived by ada@example\.test until/,
    );
    expect(excused.stdout).toMatch(/, 1 waived\npass: .*\n$/);
  });

  it('keeps what stands in the file', () => {
    const repository = change('');
    const mine = `# ours\nwaivers:\n  # kept\n  - { rule: root-user, paths: b, reason: r, owner: o, created: 2026-01-01, expires: 2026-02-01 }\n`;
    repository.write({ [waiverPath]: mine });
    expect(waive(repository, fingerprint(repository), '--owner', '@ops').code).toBe(0);
    expect(read(repository, waiverPath).startsWith(mine)).toBe(true);
  });

  it('refuses what it cannot add', () => {
    const repository = change('waivers: { maximumDays: 10 }\n');
    repository.git(['config', 'user.email', '']);
    const print = fingerprint(repository);
    expectRefusal(waive(repository, print), /Nobody is named who answers for the waiver/);
    expectRefusal(waive(repository, print, '--owner', 'o'), /it lasts 30 days, and the policy allows 10/);
    expectRefusal(waive(repository, '0'.repeat(16), '--owner', 'o'), /There is no finding/);
    expectRefusal(waive(repository, print, '--owner', 'o', '--expires', 'soon'), /expected a day/);
    expect(() => read(repository, waiverPath)).toThrow(/ENOENT/);
  });

  it('refuses to waive what a change does to its own judgement', () => {
    const repository = change('tampering: block\n');
    repository.commit({ [policyPath]: 'tampering: show\n' });
    const report = reportSchema.parse(reportOf(repository.root));
    const print = report.findings.find(({ rule }) => rule === 'policy-change')?.fingerprint ?? '';
    expectRefusal(waive(repository, print, '--owner', 'o'), /its own judgement cannot be waived/);
  });
});
