import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  startFakeGitHub,
} from '../../dev/fake-github/fake-github.ts';
import { type ActionResult, runAction } from '../../dev/runner/run-action.ts';
import { createRepository, type Files, temporaryFolder, type TestRepository } from './repository.ts';

export interface OpenPullRequest {
  readonly github: FakeGitHub;
  readonly repository: TestRepository;
  /** Runs the built action on it. */
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ) => Promise<ActionResult>;
}

interface Options extends Partial<Pick<FakeGitHubOptions, 'permissions' | 'limits'>> {
  /** What the base branch gets after the pull request branched off. */
  readonly later?: Files;
  /** `owner/name` of the fork that the pull request comes from. */
  readonly fork?: string;
}

export const token = 'ghs_secretOfTheJob';
const name = 'shop/shop';
const everything = { contents: 'read', pull_requests: 'write', statuses: 'write', checks: 'write' } as const;

/** A pull request on the local GitHub that turns `base` into `head` (`null` removes a file). */
export async function openPullRequest(
  base: Files,
  head: Files,
  options: Options = {},
): Promise<OpenPullRequest> {
  const repository = createRepository();
  repository.commit(base);
  repository.branch('feature');
  repository.commit(head);
  repository.switchTo('main');
  if (options.later !== undefined) repository.commit(options.later);
  const gitDir = join(temporaryFolder(), 'shop.git');
  repository.git(['clone', '--quiet', '--bare', '.', gitDir]);
  const { permissions = everything, limits = {}, fork } = options;
  const from = fork === undefined ? {} : { headRepository: fork };
  const pullRequest = { number: 7, title: 'Change', author: 'ada', base: 'main', head: 'feature', ...from };
  const github = await startFakeGitHub({ repository: name, gitDir, token, permissions, pullRequest, limits });
  onTestFinished(() => github.close());
  return {
    github,
    repository,
    run: (inputs = {}, env = {}) =>
      runAction({ github, repository: name, inputs: { token, ...inputs }, env }),
  };
}
