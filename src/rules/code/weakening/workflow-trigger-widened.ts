import { triggersOf, workflowPaths } from '../../../analysis/workflow.ts';
import type { Severity } from '../../../finding/severity.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'A workflow comes to run with secrets on what strangers send',
  severity: 'high',

  why: 'Such an event runs with the secrets and the token of the repository, started by a pull request or comment of anybody: one expression or checkout of theirs takes both.',
  fix: 'Use `pull_request`, which holds no secrets for forks.',
  references: [
    'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  equivalents: [],

  *check(before, after) {
    const was = triggersOf(before);
    for (const [event, field] of triggersOf(after)) {
      const severity = dangers.get(event);
      if (severity !== undefined && !was.has(event))
        yield field.violation(`The workflow comes to run on ${event}`, severity);
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before: 'on: pull_request\n',
        after: 'on:\n  pull_request_target: #!\n    types: [opened]\n  issues: {} #!\n',
      },
      { before: 'on: push\n', after: 'on: [push, workflow_run] #!\n' },
    ],
    good: [
      { before: 'on: [pull_request_target]\n', after: 'on:\n  pull_request_target:\n    types: [opened]\n' },
      { before: 'on: push\n', after: 'on: [push, pull_request]\n' },
    ],
  },
});

const dangers: ReadonlyMap<string, Severity> = new Map([
  ['pull_request_target', 'high'],
  ['workflow_run', 'medium'],
  ['issue_comment', 'medium'],
  ['discussion_comment', 'medium'],
  ['issues', 'low'],
]);
