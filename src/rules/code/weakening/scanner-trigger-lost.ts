import { scannerUses } from '../../../analysis/scanner-use.ts';
import { triggersOf, workflowPaths } from '../../../analysis/workflow.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'A workflow with a scanner runs on fewer events or paths',
  severity: 'medium',

  why: 'A change that does not start the workflow is not looked at.',
  fix: 'Keep the event, and leave the paths open.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
  ],
  equivalents: [],

  *check(before, after) {
    if (scannerUses(before).length === 0 || scannerUses(after).length === 0) return;
    const [was, is] = [triggersOf(before), triggersOf(after)];
    const on = after.yaml?.field('on');
    for (const [event, old] of was) {
      const now = is.get(event);
      if (now === undefined && counted.includes(event) && on !== undefined)
        yield {
          ...on.violation(`The scanners of this workflow no longer run on ${event}`),
          field: `on.${event}`,
        };
      if (now !== undefined) yield* filters(event, old, now);
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before: 'on: [pull_request, push]\njobs:\n  scan:\n    steps:\n      - run: trivy fs .\n',
        after: 'on: #!\n  push:\n    paths: [src] #!\njobs:\n  scan:\n    steps:\n      - run: trivy fs .\n',
      },
    ],
    good: [
      {
        before: 'on: push\njobs:\n  scan:\n    steps:\n      - run: trivy fs .\n',
        after: 'on: [push, pull_request]\njobs:\n  scan:\n    steps:\n      - run: trivy fs .\n',
      },
      {
        before: 'on: [pull_request, push]\njobs:\n  scan:\n    steps:\n      - run: npm test\n',
        after: 'on: push\njobs:\n  scan:\n    steps:\n      - run: npm test\n',
      },
    ],
  },
});

const counted = ['pull_request', 'pull_request_target', 'push', 'merge_group', 'schedule'];

function* filters(event: string, was: Field, is: Field) {
  for (const key of ['paths-ignore', 'branches-ignore', 'paths', 'branches']) {
    const [old, now] = [textsOf(was.field(key)), textsOf(is.field(key))];
    const isExclusion = key.endsWith('-ignore');
    const left = isExclusion
      ? now.filter((text) => !old.includes(text))
      : old.filter((text) => !now.includes(text));
    const isNew = !isExclusion && old.length === 0 && now.length > 0;
    if ((left.length > 0 && now.length > 0) || isNew)
      yield is.field(key).violation(`The scanners of this workflow run on less: ${event}.${key}`);
  }
}

function textsOf(list: Field): readonly string[] {
  return list.items.flatMap(({ text }) => text ?? []);
}
