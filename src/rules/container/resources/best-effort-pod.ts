import { qualityOfService } from '../../../analysis/quality-of-service.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod asks for no resources at all',
  severity: 'low',
  confidence: 'medium',
  why: 'It is of the BestEffort class: whoever makes the node run short of memory or disk gets it evicted before all others.',
  fix: 'Give its containers requests for CPU and memory.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#besteffort'],
  equivalents: ['kyverno:require-qos-burstable'],

  *check(pod, bundle) {
    if (qualityOfService(pod, bundle) === 'BestEffort') {
      yield pod.violation('The pod asks for no resources, so it is the first to be evicted');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      initContainers:\n        - name: setup\n          resources: {}\n      containers:\n        - name: app\n          resources:\n            limits: { nvidia.com/gpu: 1 }\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { cpu: 100m }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      resources:\n        limits: { memory: 64Mi }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { cpu: 1 }\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources: ${RESOURCES}\n',
    ],
  },
});
