import { Canonical } from '../../../parse/yaml/canonical.ts';
import { paired } from '../../../analysis/change/containers.ts';
import { isLower } from '../../../analysis/change/protection.ts';
import { addedItems, removedItems } from '../../../analysis/change/items.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Policy'], {
  summary: 'The API server writes down less of what is done',
  severity: 'medium',

  why: 'An attack leaves no trace: nobody finds out who read the Secrets or changed the roles.',
  fix: 'Keep the level, and send what is too much to cheaper storage.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/'],
  equivalents: [],

  *check(before, after) {
    if (after.group !== 'audit.k8s.io') return;
    const [was, is] = [before.field('rules'), after.field('rules')];
    for (const [old, now] of paired(was.items, is.items, meaningOf)) {
      const level = now.field('level');
      if (isLower(old.field('level'), level, levels))
        yield level.violation(`The level falls from ${old.field('level').text} to ${level.text}`);
    }
    for (const rule of addedItems(was, is, meaningOf)) {
      if (rule.field('level').is('None')) yield rule.violation('Something more is not written down');
    }
    const gone = removedItems(was, is, meaningOf).filter((rule) => rule.field('level').isNot('None'));
    if (gone.length > 0 && !is.isHidden)
      yield is.violation('Rules are gone that wrote something down', 'low');
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n  - level: RequestResponse\n    verbs: [create]\n  - level: Metadata\n    verbs: [get]\n',
        after:
          'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: #!\n  - level: None #!\n    users: [me]\n  - level: Metadata #!\n    verbs: [create]\n',
      },
    ],
    good: [
      {
        before: 'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n  - level: Metadata\n',
        after:
          'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n  - level: Request\n  - level: Metadata\n    verbs: [get]\n',
      },
    ],
  },
});

const levels = ['None', 'Metadata', 'Request', 'RequestResponse'];

/** What a rule is about. */
function meaningOf({ node }: Field): string | undefined {
  return node?.kind === 'mapping' ? new Canonical('unordered').without('level', node) : undefined;
}
