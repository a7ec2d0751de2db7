import { expect } from 'vitest';
import type { Outcome } from '../../src/finding/outcome.ts';
import { terminal } from '../../src/report/terminal.ts';
import { judge } from '../support/judge.ts';
import { hostPod, safePod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

export const path = 'deploy/web.yaml';
export const policyPath = '.concentric/policy.yaml';
export const policy = `layers: { container: { block: medium } }
ignore:
  - { paths: 'samples/**', reason: shown on slides only }
`;
export const weak = hostPod('web');

/** `main` with a safe workload under a policy, and the branch `feature` that makes it share the network of its node. */
export function attempt(tamper: (repository: TestRepository) => void): TestRepository {
  const repository = createRepository();
  repository.commit({ [policyPath]: policy, [path]: safePod('web'), 'README.md': 'A shop\n' });
  repository.branch('feature');
  repository.write({ [path]: weak });
  tamper(repository);
  repository.commit();
  return repository;
}

/** Both ways to look at the change: the working tree, and the commits alone. */
export async function outcomes(repository: TestRepository): Promise<readonly Outcome[]> {
  return [await judge(repository), await judge(repository, { base: 'main', head: 'feature' })];
}

export function printed(outcome: Outcome): string {
  return terminal(outcome, { colour: false, width: 1000 });
}

/** It is blocked in both ways, and both reports say all of this. */
export async function expectBlocked(
  repository: TestRepository,
  ...visible: readonly RegExp[]
): Promise<void> {
  for (const outcome of await outcomes(repository)) {
    const text = printed(outcome);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^(?:blocked|incomplete): /);
    for (const each of visible) expect(text).toMatch(each);
    const paths = outcome.coverage.map((entry) => entry.path);
    expect(new Set(paths).size).toBe(paths.length);
  }
}

/** How the weakness is reported in its file. */
export const finding = /high\[host-network\]: .*\n *--> deploy\/web\.yaml:14:7/;
