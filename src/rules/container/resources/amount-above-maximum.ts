import { resourceSections } from '../../../analysis/resources.ts';
import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import { number } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A container asks for more than is allowed',
  severity: 'low',
  why: 'One such container takes the room of many others, and costs what they do.',
  fix: 'Lower the request or limit to what the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: ['gatekeeper:K8sContainerLimits', 'gatekeeper:K8sContainerRequests', 'kubescape:C-0303'],
  parameters: {
    cpu: number('Cores that a request or limit may ask for at most; any for 0', 0),
    memory: number('Mebibytes that a request or limit may ask for at most; any for 0', 0),
    storage: number(
      'Mebibytes of ephemeral storage that a request or limit may ask for at most; any for 0',
      0,
    ),
  },

  *check(pod, { cpu, memory, storage }) {
    const bounds = [
      ['cpu', cpu],
      ['memory', memory * mebibyte],
      ['ephemeral-storage', storage * mebibyte],
    ] as const;
    for (const [resource, most] of bounds) {
      if (most <= 0) continue;
      for (const section of resourceSections(pod)) {
        for (const side of ['requests', 'limits']) {
          const field = section.field(side, resource);
          if ((quantityOf(field) ?? 0) > most)
            yield field.violation(`This is more ${resource} than is allowed`);
        }
      }
    }
  },

  examples: {
    given: { cpu: 2, memory: 1024, storage: 100 },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { cpu: 3 } #!\n  containers:\n    - name: app\n      resources:\n        requests:\n          memory: 2Gi #!\n        limits:\n          ephemeral-storage: 1Gi #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 2000m, memory: 1Gi }\n        limits: { cpu: "${CPU}", ephemeral-storage: 100Mi, example.com/gpu: 8 }\n',
    ],
  },
});

const mebibyte = 2 ** 20;
