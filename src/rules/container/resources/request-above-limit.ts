import { isSameAmount, resourceSections } from '../../../analysis/resources.ts';
import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A request is above its limit',
  severity: 'low',
  why: 'The API server refuses the pod. A workload that makes it is accepted all the same and then runs nothing, or goes on running what was there before.',
  fix: 'Lower the request or raise the limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: [],

  *check(pod) {
    for (const section of resourceSections(pod)) {
      for (const [resource, request] of section.field('requests').entries) {
        const requested = quantityOf(request);
        const limited = quantityOf(section.field('limits', resource));
        if (requested === undefined || limited === undefined) continue;
        if (requested > limited && !isSameAmount(requested, limited)) {
          yield request.violation(
            `The ${resource} request is above the limit, so the API server refuses the pod`,
          );
        }
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      resources:\n        requests:\n          memory: 2Gi #!\n        limits:\n          memory: 1Gi\n      initContainers:\n        - name: setup\n          resources:\n            requests: { cpu: 2 } #!\n            limits: { cpu: 1500m }\n      containers:\n        - name: app\n          resources:\n            requests:\n              ephemeral-storage: 1Gi #!\n            limits:\n              ephemeral-storage: 1G\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m, memory: 1Gi }\n        limits: { cpu: 1, memory: 1024Mi }\n    - name: proxy\n      resources:\n        requests: { cpu: 1 }\n        limits: { cpu: "${CPU}" }\n',
    ],
  },
});
