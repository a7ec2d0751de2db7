import { getInput } from '@actions/core';
import { UserError } from '../finding/user-error.ts';

const modes = ['review', 'publish'] as const;
/** Looks at a change and publishes what it finds, or publishes what another run reported. */
export type Mode = (typeof modes)[number];

const channels = ['review', 'check', 'status', 'summary', 'sarif'] as const;
export type Channel = (typeof channels)[number];

const reviewEvents = { comment: 'COMMENT', 'request-changes': 'REQUEST_CHANGES' } as const;

/**
 * What is published unless told. Whoever opened a pull request can forge the report of its run, so a publisher sets
 * neither check nor status, which the rules of a branch may require, of its own accord.
 */
const usualChannels = {
  review: ['review', 'check', 'status', 'summary'],
  publish: ['review', 'summary'],
} as const;

/** What the workflow asks for with `with:`. */
export interface Inputs {
  readonly token: string;
  readonly mode: Mode;
  /** Where the policy stands in the base branch; `undefined` for its usual places. */
  readonly policyPath: string | undefined;
  readonly publish: ReadonlySet<Channel>;
  /** Globs; a changed file counts when one matches, all count when there are none. */
  readonly paths: readonly string[];
  /** A review that requests changes blocks by itself, until somebody with write access dismisses it. */
  readonly reviewEvent: (typeof reviewEvents)[keyof typeof reviewEvents];
  /** Name of the artifact with the report to publish. */
  readonly report: string;
}

/** Throws `UserError` for a value that an input does not know, naming those it does. */
export function readInputs(): Inputs {
  const token = getInput('token');
  if (token === '')
    throw new UserError('The input `token` is empty', 'Leave it out, or pass `${{ github.token }}`');
  const [mode = 'review'] = oneOf('mode', modes, [getInput('mode')].filter(Boolean));
  const [event = 'comment'] = oneOf(
    'review-event',
    ['comment', 'request-changes'] as const,
    [getInput('review-event')].filter(Boolean),
  );
  const publish = oneOf('publish', channels, list('publish'));
  return {
    token,
    mode,
    policyPath: relativePath('config'),
    publish: new Set(publish.length === 0 ? usualChannels[mode] : publish),
    paths: globs('paths'),
    reviewEvent: reviewEvents[event],
    report: getInput('report') || 'concentric-report',
  };
}

function oneOf<Value extends string>(
  name: string,
  known: readonly Value[],
  given: readonly string[],
): readonly Value[] {
  for (const value of given) {
    if (known.some((each) => each === value)) continue;
    const many = name === 'publish' ? ', one a line or with commas' : '';
    throw new UserError(`The input \`${name}\` knows no "${value}"`, `It takes ${known.join(', ')}${many}`);
  }
  return known.filter((value) => given.includes(value));
}

function relativePath(name: string): string | undefined {
  const path = getInput(name);
  if (path.startsWith('/') || path.split('/').includes('..')) {
    throw new UserError(
      `The input \`${name}\` is no path inside the repository: "${path}"`,
      'It takes a path from the root of the repository, like .concentric/policy.yaml',
    );
  }
  return path === '' ? undefined : path;
}

/** A glob that no path can match would leave out everything without a word. */
function globs(name: string): readonly string[] {
  const given = list(name);
  const strange = given.find((glob) => /^!?\.{0,2}\//.test(glob));
  if (strange === undefined) return given;
  throw new UserError(
    `The input \`${name}\` matches no path: "${strange}"`,
    'It takes globs from the root of the repository, like deploy/**',
  );
}

function list(name: string): readonly string[] {
  return getInput(name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
