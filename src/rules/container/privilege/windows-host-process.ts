import { securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A Windows container runs as a process of its node',
  severity: 'critical',
  why: 'A HostProcess container has no isolation at all: it runs with the files, network and accounts of the node.',
  fix: 'Remove `hostProcess: true`; leave such pods to the namespace that manages the nodes.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/'],
  equivalents: [
    'pss:windowsHostProcess',
    'trivy:KSV-0103',
    'polaris:hostProcess',
    'gatekeeper:K8sPSPHostProcess',
    'kyverno:disallow-host-process',
    'kubescape:C-0211',
  ],

  *check(pod) {
    for (const [who, hostProcess] of securityFields(pod, 'windowsOptions', 'hostProcess')) {
      if (!hostProcess.is(true)) continue;
      const violation = hostProcess.violation(`${who} runs as a process of its node`);
      yield { ...violation, edit: hostProcess.set(false) };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  securityContext:\n    windowsOptions:\n      hostProcess: true #!\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions: { hostProcess: true } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      hostProcess: false\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      hostProcess: ${HOST_PROCESS}\n  containers:\n    - name: app\n',
    ],
  },
});
