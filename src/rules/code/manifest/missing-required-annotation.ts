import { missingKeys } from '../../../analysis/required-key.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object lacks an annotation that the policy asks for',
  severity: 'info',
  why: 'Policies, costs and alarms find objects and their owners by annotations: what lacks them is left out.',
  fix: 'Add the annotation to `metadata.annotations`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
  equivalents: [
    'kube-linter:required-annotation-email',
    'gatekeeper:K8sRequiredAnnotations',
    'kyverno:require-annotations',
  ],
  parameters: {
    required: words(
      'Annotations that objects need: `key`, or `key=value` with `*` for any characters and `|` between values',
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
    for (const { field, problem } of missingKeys(object.field('metadata'), 'annotations', required)) {
      yield field.violation(`${object.kind} "${object.subject.name}" ${problem}`);
    }
  },

  examples: {
    given: { required: ['owner', 'stage=test|prod-*'], kinds: ['Deployment', 'Namespace'] },
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  annotations: #!\n    stage: staging #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n  annotations: { owner: shop, stage: prod-eu }\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: cart\n  annotations: ${METADATA}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n',
    ],
  },
});
