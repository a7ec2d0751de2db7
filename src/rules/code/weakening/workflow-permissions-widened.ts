import { jobsOf, workflowPaths } from '../../../analysis/workflow.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { TextFile } from '../../../parse/text-file.ts';
import type { Severity } from '../../../finding/severity.ts';
import type { Violation } from '../../../finding/violation.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'The token of a workflow may do more than before',
  severity: 'high',

  why: 'Every action and script of the workflow holds the token: one that is taken over pushes code, publishes packages or signs in to the cloud.',
  fix: 'Give the permission to the one job that needs it.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  equivalents: [],

  *check(before, after) {
    const seen = new Set<string>();
    for (const [was, is] of sameScopes(before, after)) {
      for (const violation of widened(was, is)) {
        if (!seen.has(violation.field)) yield violation;
        seen.add(violation.field);
      }
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before: 'permissions:\n  contents: read\njobs:\n  a: {}\n  b:\n    permissions: {}\n',
        after:
          'permissions:\n  contents: write #!\n  issues: write #!\njobs:\n  a: {}\n  b:\n    permissions: write-all #!\n',
      },
      { before: 'permissions: {}\njobs:\n  a: {}\n', after: 'jobs: #!\n  a: {}\n' },
    ],
    good: [
      {
        before: 'permissions: read-all\njobs: {}\n',
        after: 'permissions:\n  contents: read\n  issues: read\n',
      },
      { before: 'jobs:\n  a: {}\n', after: 'permissions:\n  contents: write\njobs:\n  a: {}\n' },
      {
        before: 'permissions: write-all\njobs:\n  a: {}\n',
        after: 'permissions:\n  contents: write\njobs:\n  b:\n    permissions:\n      packages: write\n',
      },
    ],
  },
});

type Access = 'none' | 'read' | 'write';
const ranks: readonly Access[] = ['none', 'read', 'write'];

/** The permissions in force of the workflow, and of each job that is on both sides. */
function sameScopes(before: TextFile, after: TextFile): readonly (readonly [Field, Field])[] {
  const [was, is] = [before.yaml, after.yaml];
  if (was === undefined || is === undefined) return [];
  const old = new Map(jobsOf(before).map(({ id, field }) => [id, field]));
  const ofJobs = jobsOf(after).flatMap(({ id, field }) => {
    const job = old.get(id);
    return job === undefined ? [] : [[inForce(job, was), inForce(field, is)] as const];
  });
  return [[was.field('permissions'), is.field('permissions')], ...ofJobs];
}

function inForce(job: Field, workflow: Field): Field {
  const own = job.field('permissions');
  return own.isAbsent && own.node === undefined ? workflow.field('permissions') : own;
}

function* widened(was: Field, is: Field): Iterable<Violation> {
  if (was.node === undefined || was.isHidden || is.isHidden) return;
  if (is.node === undefined) {
    if (!was.is('write-all'))
      yield is.violation('The token gets what the repository gives by default', 'medium');
    return;
  }
  if (is.is('write-all') && !was.is('write-all')) yield is.violation('The token may write everything');
  if (is.is('read-all') && was.node.kind === 'mapping')
    yield is.violation('The token may read everything', 'low');
  for (const [scope, field] of is.entries) {
    const [old, now] = [accessOf(was, scope), field.text];
    if (ranks.indexOf(now === 'write' || now === 'read' ? now : 'none') > ranks.indexOf(old))
      yield field.violation(`The token may come to ${now} ${scope}`, gravity(scope, now));
  }
}

function accessOf(permissions: Field, scope: string): Access {
  if (permissions.is('write-all')) return 'write';
  if (permissions.is('read-all')) return 'read';
  return ranks.find((access) => permissions.field(scope).is(access)) ?? 'none';
}

/** What can be written that runs, is published or signs in elsewhere. */
const grave = [
  'actions',
  'contents',
  'deployments',
  'id-token',
  'packages',
  'attestations',
  'workflows',
  'pages',
];

function gravity(scope: string, access: string | undefined): Severity {
  if (access !== 'write') return 'low';
  return grave.includes(scope) ? 'high' : 'medium';
}
