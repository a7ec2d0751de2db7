import { securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A container runs with an SELinux type, user or role of its own',
  severity: 'medium',
  why: 'SELinux keeps a process that escaped from the files of the node; another label than the runtime gives can reach them.',
  fix: 'Remove `type`, `user` and `role`; `level` may stay.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:seLinuxOptions',
    'trivy:KSV-0025',
    'gatekeeper:K8sPSPSELinuxV2',
    'kyverno:disallow-selinux',
  ],

  *check(pod) {
    for (const key of ['type', 'user', 'role']) {
      for (const [who, field] of securityFields(pod, 'seLinuxOptions', key)) {
        const { text } = field;
        if (!text || (key === 'type' && container.has(text))) continue;
        const severity = key === 'type' && unconfined.has(text) ? 'high' : undefined;
        yield field.violation(`${who} runs with the SELinux ${key} "${text}"`, severity);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      type: spc_t #!\n  initContainers:\n    - name: setup\n      securityContext:\n        seLinuxOptions:\n          user: sysadm_u #!\n          role: sysadm_r #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      type: container_t\n      level: s0:c123,c456\n  containers:\n    - name: app\n      securityContext:\n        seLinuxOptions:\n          type: ${SELINUX_TYPE}\n          user: ""\n',
    ],
  },
});

const container = new Set(['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);
const unconfined = new Set(['spc_t', 'unconfined_t', 'unconfined_service_t']);
