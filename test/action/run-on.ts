import { type ActionResult, runAction } from '../../dev/runner/run-action.ts';
import { type OpenPullRequest, token } from '../support/pull-request.ts';

export interface Happened {
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_SHA` and `GITHUB_REF`, where the event has them from there. */
  readonly sha?: string;
  readonly ref?: string;
}

/** Runs the built action on an event of the local GitHub. */
export function runOn(
  { github }: OpenPullRequest,
  { name, payload, sha = '', ref = '' }: Happened,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return runAction({
    github,
    repository: 'shop/shop',
    inputs: { token, ...inputs },
    event: { name, payload },
    env: { GITHUB_SHA: sha, GITHUB_REF: ref, ...env },
  });
}
