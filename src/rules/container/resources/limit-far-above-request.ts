import { defaultFor } from '../../../analysis/resources.ts';
import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import { number } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A limit is many times its request',
  severity: 'low',
  why: 'The scheduler counts requests: a node full of such containers runs short as soon as a few of them use what they may.',
  fix: 'Raise the request or lower the limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: ['gatekeeper:K8sContainerRatios', 'kyverno:enforce-resources-as-ratio'],
  parameters: {
    cpu: number('How many times its CPU request a CPU limit may be; any for 0', 0),
    memory: number('How many times its memory request a memory limit may be; any for 0', 0),
  },

  *check(container, bundle, given) {
    for (const resource of ['cpu', 'memory'] as const) {
      const inForce = (side: 'limits' | 'requests') => {
        const own = container.field('resources', side, resource);
        return own.isAbsent ? (defaultFor(container, side, resource, bundle)?.field ?? own) : own;
      };
      const request = container.field('resources', 'requests', resource);
      const limit = container.field('resources', 'limits', resource);
      // A request that is not written is the limit, if that is.
      const isCopied = request.isAbsent && !limit.isAbsent;
      const [requested, limited] = [quantityOf(inForce('requests')), quantityOf(inForce('limits'))];
      const most = given[resource];
      if (most <= 0 || isCopied || requested === undefined || limited === undefined) continue;
      if (limited > requested * most) {
        yield (limit.isAbsent ? request : limit).violation(
          `The ${resource} limit of container "${container.name}" is more than ${most} times its request`,
        );
      }
    }
  },

  examples: {
    given: { cpu: 4, memory: 1 },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 100m, memory: 64Mi }\n        limits:\n          cpu: 500m #!\n          memory: 65Mi #!\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { cpu: 1 }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          cpu: 100m #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m, memory: 64Mi }\n        limits: { cpu: 1, memory: 64Mi }\n    - name: proxy\n      resources:\n        limits: { memory: 64Mi }\n    - name: job\n      resources:\n        requests: { cpu: 100m }\n',
    ],
  },
});
