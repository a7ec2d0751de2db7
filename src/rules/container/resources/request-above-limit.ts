import { defaultFor, isSameAmount } from '../../../analysis/resources.ts';
import type { Violation } from '../../../finding/violation.ts';
import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A request is above its limit',
  severity: 'low',
  why: 'The API server refuses the pod. A workload that makes it is accepted all the same and then runs nothing, or goes on running what was there before.',
  fix: 'Lower the request or raise the limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: [],

  *check(pod, bundle) {
    const own = pod.field('resources');
    for (const [resource, request] of own.field('requests').entries) {
      yield* above(request, own.field('limits', resource), `The ${resource} request is above the limit`);
    }
    for (const container of pod.containers) {
      for (const [resource, request] of container.field('resources', 'requests').entries) {
        const limit = container.field('resources', 'limits', resource);
        const given = limit.isAbsent ? defaultFor(container, 'limits', resource, bundle) : undefined;
        const which =
          given === undefined ? 'the limit' : `the limit that LimitRange "${given.range}" gives it`;
        yield* above(request, given?.field ?? limit, `The ${resource} request is above ${which}`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { cpu: 500m }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          cpu: 1 #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      resources:\n        requests:\n          memory: 2Gi #!\n        limits:\n          memory: 1Gi\n      initContainers:\n        - name: setup\n          resources:\n            requests: { cpu: 2 } #!\n            limits: { cpu: 1500m }\n      containers:\n        - name: app\n          resources:\n            requests:\n              ephemeral-storage: 1Gi #!\n            limits:\n              ephemeral-storage: 1G\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m, memory: 1Gi }\n        limits: { cpu: 1, memory: 1024Mi }\n    - name: proxy\n      resources:\n        requests: { cpu: 1 }\n        limits: { cpu: "${CPU}" }\n',
    ],
  },
});

function* above(request: Field, limit: Field, message: string): Iterable<Violation> {
  const requested = quantityOf(request);
  const limited = quantityOf(limit);
  if (requested === undefined || limited === undefined) return;
  if (requested > limited && !isSameAmount(requested, limited)) {
    yield request.violation(`${message}, so the API server refuses the pod`);
  }
}
