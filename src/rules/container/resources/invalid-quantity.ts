import { resourceSections } from '../../../analysis/resources.ts';
import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A request or limit is no amount of its resource',
  severity: 'low',
  why: 'The API server refuses what it cannot read and what is negative, and reads `512m` of memory as half a byte: the pod does not start, or not with what was meant.',
  fix: 'Write memory and storage as `512Mi` or `2Gi`, CPU as `250m` or `1.5`.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'],
  equivalents: [],

  *check(pod) {
    for (const section of resourceSections(pod)) {
      for (const side of ['requests', 'limits']) {
        for (const [resource, amount] of section.field(side).entries) {
          if (isInvalid(resource, amount)) yield amount.violation(`This is no amount of ${resource}`);
        }
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        requests: { cpu: -1 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 1 core #!\n          memory: 512MB #!\n        requests:\n          memory: 512m #!\n          ephemeral-storage: true #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1.5, memory: 1.5Gi, nvidia.com/gpu: 1 }\n        requests: { cpu: 250m, memory: 1e9, ephemeral-storage: "${STORAGE}" }\n    - name: proxy\n      resources:\n        limits: { memory: }\n',
    ],
  },
});

function isInvalid(resource: string, amount: Field): boolean {
  if (amount.isAbsent || amount.isHidden) return false;
  const quantity = quantityOf(amount);
  const countsBytes =
    resource === 'memory' || resource === 'ephemeral-storage' || resource.startsWith('hugepages-');
  return quantity === undefined || quantity < 0 || (countsBytes && quantity > 0 && quantity < 1);
}
