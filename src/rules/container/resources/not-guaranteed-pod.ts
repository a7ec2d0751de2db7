import { qualityOfService } from '../../../analysis/quality-of-service.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod is not of the Guaranteed class',
  severity: 'info',
  confidence: 'medium',
  why: 'Pods of other classes are slowed down, killed or evicted first when their node runs short.',
  fix: 'Give every container, init containers too, limits for CPU and memory, and requests that are equal to them or left out.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed'],
  equivalents: ['kyverno:require-qos-guaranteed', 'kics:container_requests_not_equal_to_its_limits'],

  *check(pod, bundle) {
    const quality = qualityOfService(pod, bundle);
    if (quality !== undefined && quality !== 'Guaranteed') {
      yield pod.violation(`The pod is of the ${quality} class, not of the Guaranteed one`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec: #!\n      initContainers:\n        - name: setup\n      containers:\n        - name: app\n          resources:\n            limits: { cpu: 1, memory: 1Gi }\n',
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: 1Gi }\n        requests: { cpu: 500m }\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { cpu: 1, memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: 1Gi }\n        requests: { cpu: 1000m }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { cpu: 1, memory: 1Gi }\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: "${MEMORY}" }\n',
    ],
  },
});
