import { stepsOf, workflowPaths } from '../../../analysis/workflow.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'An action that was pinned by its commit is taken by a tag or branch',
  severity: 'medium',

  why: 'Whoever takes over the repository of the action moves the tag, and their code runs with the token and secrets of the workflow.',
  fix: 'Pin the new version by its commit, with the tag as a comment behind.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  equivalents: [],

  *check(before, after) {
    const was = stepsOf(before).map(({ uses }) => partsOf(uses.text));
    const pinned = new Set(was.filter((each) => each?.isPinned === true).map((each) => each?.name));
    const loose = new Set(was.filter((each) => each?.isPinned === false).map((each) => each?.name));
    for (const { uses } of stepsOf(after)) {
      const now = partsOf(uses.text);
      if (now?.isPinned === false && pinned.has(now.name) && !loose.has(now.name))
        yield uses.violation(`${now.name} is no longer pinned by its commit`);
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@v5 #!\n',
      },
    ],
    good: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@76543210fedcba9876543210fedcba9876543210\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@v4\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: actions/checkout@v5\n',
      },
    ],
  },
});

/** `undefined` for an action of the repository itself. */
function partsOf(
  uses: string | undefined,
): { readonly name: string; readonly isPinned: boolean } | undefined {
  const [name = '', version = ''] = (uses ?? '').split('@', 2);
  if (name === '' || name.startsWith('.')) return undefined;
  const isPinned = /^[\da-f]{40}$|^sha256:/.test(version);
  return { name: name.replace(/^(docker:\/\/[^@]*?):[^:/]*$/, '$1'), isPinned };
}
