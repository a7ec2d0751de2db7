import { securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A Windows container acts as an account of the Active Directory domain',
  severity: 'info',
  why: 'Whoever breaks into the container may do in the domain what the group managed service account may.',
  fix: 'Remove `gmsaCredentialSpecName` where the process needs no domain, and give each workload an account of its own.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-gmsa/'],
  equivalents: ['kubescape:C-0211'],

  *check(pod) {
    for (const key of ['gmsaCredentialSpecName', 'gmsaCredentialSpec']) {
      for (const [who, credential] of securityFields(pod, 'windowsOptions', key)) {
        if (credential.isNot('')) yield credential.violation(`${who} acts as an account of the domain`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      gmsaCredentialSpecName: shop #!\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions:\n          gmsaCredentialSpec: "{}" #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerUser\n  containers:\n    - name: app\n',
    ],
  },
});
