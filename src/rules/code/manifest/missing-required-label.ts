import { missingKeys } from '../../../analysis/required-key.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object lacks a label that the policy asks for',
  severity: 'info',
  why: 'Policies, costs and alarms find objects and their owners by labels: what lacks them is left out.',
  fix: 'Add the label to `metadata.labels`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'],
  equivalents: [
    'kube-linter:required-label-owner',
    'kubescape:C-0076',
    'gatekeeper:K8sRequiredLabels',
    'kyverno:require-labels',
    'kyverno:require-kubecost-labels',
    'kyverno:metadata-match-regex',
    'kyverno:kasten-data-protection-by-label',
    'kyverno:kasten-validate-ns-by-preset-label',
  ],
  parameters: {
    required: words(
      'Labels that objects need: `key`, or `key=value` with `*` for any characters and `|` between values',
    ),
    kinds: words('Kinds of objects that need them', [
      'Deployment',
      'StatefulSet',
      'DaemonSet',
      'CronJob',
      'Job',
      'Pod',
    ]),
  },

  *check(object, { required, kinds }) {
    if (!kinds.includes(object.kind) && !kinds.includes('*')) return;
    for (const { field, problem } of missingKeys(object.field('metadata'), 'labels', required)) {
      yield field.violation(`${object.kind} "${object.subject.name}" ${problem}`);
    }
  },

  examples: {
    given: { required: ['owner', 'stage=test|prod-*'], kinds: ['Deployment', 'Namespace'] },
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels: #!\n    stage: staging #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n  labels: { owner: shop, stage: prod-eu }\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: cart\n  labels: ${METADATA}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n',
    ],
  },
});
