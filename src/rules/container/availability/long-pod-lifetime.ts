import { durationOf } from '../../../analysis/duration.ts';
import { number } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod is to live longer than is allowed',
  severity: 'info',
  why: 'What an attacker left in a pod stays until the pod is replaced.',
  fix: 'Lower the annotation `pod.kubernetes.io/lifetime`.',
  references: ['https://kyverno.io/policies/other/pod-lifetime/pod-lifetime/'],
  equivalents: ['kyverno:pod-lifetime'],
  parameters: { hours: number('How many hours the annotation may ask for; any number for 0', 0) },

  *check(pod, { hours }) {
    const lifetime = pod.metadata.field('annotations', 'pod.kubernetes.io/lifetime');
    const seconds = durationOf(lifetime.text ?? '');
    if (hours > 0 && seconds !== undefined && seconds > hours * 3600) {
      yield lifetime.violation(`The pod is to live longer than ${hours} hours`);
    }
  },

  examples: {
    given: { hours: 8 },
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    pod.kubernetes.io/lifetime: 8h30m #!\nspec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    pod.kubernetes.io/lifetime: 480m\nspec: { containers: [] }\n---\napiVersion: v1\nkind: Pod\nspec: { containers: [] }\n',
    ],
  },
});
