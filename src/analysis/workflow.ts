import type { TextFile } from '../parse/text-file.ts';
import type { Field } from '../parse/yaml/field.ts';

/** A job of a workflow of GitHub or of a pipeline of GitLab. */
export interface Job {
  readonly id: string;
  readonly field: Field;
}

/** What runs in a job: an action, a script, or both unknown. */
export interface Step {
  /** The job, or `undefined` in an action of one's own. */
  readonly job: Job | undefined;
  readonly field: Field;
  /** `owner/name@version`. */
  readonly uses: Field;
  /** What is handed to the action. */
  readonly given: Field;
  /** The lines of the script, as written. */
  readonly script: readonly string[];
  /** Where the script stands. */
  readonly run: Field;
}

/** Where GitHub reads workflows and actions, and GitLab its pipeline. */
export const workflowPaths = [
  '.github/workflows/*.{yml,yaml}',
  '.github/actions/**/action.{yml,yaml}',
  'action.{yml,yaml}',
  '.gitlab-ci.{yml,yaml}',
  '.gitlab/**/*.{yml,yaml}',
] as const;

export function jobsOf({ path, yaml }: TextFile): readonly Job[] {
  if (yaml === undefined) return [];
  const isGitLab = path.includes('.gitlab');
  return (isGitLab ? yaml : yaml.field('jobs')).entries
    .filter(([, field]) => !isGitLab || !field.field('script').isAbsent)
    .map(([id, field]) => ({ id, field }));
}

export function stepsOf(file: TextFile): readonly Step[] {
  const own = file.yaml?.field('runs', 'steps').items ?? [];
  return [
    ...own.map((field) => step(field, undefined)),
    ...jobsOf(file).flatMap((job) => {
      const called = job.field.field('uses').isAbsent ? [] : [step(job.field, job)];
      const script = job.field.field('script').isAbsent ? [] : [step(job.field, job)];
      return [...called, ...script, ...job.field.field('steps').items.map((field) => step(field, job))];
    }),
  ];
}

function step(field: Field, job: Job | undefined): Step {
  const script = field.field('script');
  const run = script.isAbsent ? field.field('run') : script;
  const parts = run.isList ? run.items : [run];
  // An expression hides a part of a script, not the program that it runs.
  const texts = parts.map(({ node }) => (node?.kind === 'scalar' ? node.text : ''));
  const lines = texts.flatMap((text) => text.replaceAll(/\\\r?\n/g, ' ').split('\n'));
  return {
    job,
    field,
    uses: field.field('uses'),
    given: field.field('with'),
    script: lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
    run,
  };
}

/** The events that start a workflow, in each of the three forms. */
export function triggersOf({ yaml }: TextFile): ReadonlyMap<string, Field> {
  const on = yaml?.field('on');
  if (on === undefined) return new Map();
  const named = on.isList ? on.items : [on];
  return new Map([
    ...on.entries,
    ...named.flatMap((field) => (field.text === undefined ? [] : [[field.text, field] as const])),
  ]);
}
