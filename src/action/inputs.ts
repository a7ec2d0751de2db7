import { getInput } from '@actions/core';
import { UserError } from '../finding/user-error.ts';

const channels = ['review', 'status', 'summary'] as const;
export type Channel = (typeof channels)[number];

/** What the workflow asks for with `with:`. */
export interface Inputs {
  readonly token: string;
  /** Where the policy stands in the base branch; `undefined` for its usual places. */
  readonly policyPath: string | undefined;
  readonly publish: ReadonlySet<Channel>;
  /** Globs; a changed file counts when one matches, all count when there are none. */
  readonly paths: readonly string[];
}

export function readInputs(): Inputs {
  const token = getInput('token');
  if (token === '')
    throw new UserError('The input `token` is empty', 'Leave it out, or pass `${{ github.token }}`');
  const publish = list('publish');
  for (const channel of publish) {
    if (!channels.some((known) => known === channel)) {
      throw new UserError(
        `The input \`publish\` knows no "${channel}"`,
        `It takes ${channels.join(', ')}, one a line or with commas`,
      );
    }
  }
  return {
    token,
    policyPath: getInput('config') || undefined,
    publish: new Set(
      publish.length === 0 ? channels : channels.filter((channel) => publish.includes(channel)),
    ),
    paths: list('paths'),
  };
}

function list(name: string): readonly string[] {
  return getInput(name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
