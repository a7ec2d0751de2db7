import { matches } from '../../../analysis/pattern.ts';
import { safeSysctls } from '../../../analysis/pod-security/controls/sysctls.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod changes a setting of the kernel that is not known to be safe',
  severity: 'medium',
  why: 'Settings that are not separate for each pod change the whole node: they can starve or weaken every workload on it.',
  fix: 'Remove the sysctl, or set it where the node is set up.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  equivalents: [
    'pss:sysctls',
    'kube-linter:unsafe-sysctls',
    'trivy:KSV-0026',
    'gatekeeper:K8sPSPForbiddenSysctls',
    'kyverno:restrict-sysctls',
    'kics:cluster_allows_unsafe_sysctls',
    'kubescape:C-0211',
  ],
  parameters: {
    allowed: words('Further sysctls that pods may set, `*` for any characters: `net.core.*`'),
  },

  *check(pod, { allowed }) {
    for (const sysctl of pod.field('securityContext', 'sysctls').items) {
      const name = sysctl.field('name');
      if (name.text !== undefined && !safe.has(name.text) && !matches(name.text, allowed)) {
        yield name.violation(`The pod sets ${name.text}, which is not a safe sysctl`);
      }
    }
  },

  examples: {
    given: { allowed: ['net.ipv6.*'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: net.core.somaxconn #!\n        value: "1024"\n      - { name: kernel.msgmax, value: "65536" } #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - { name: net.ipv6.bindv6only, value: "1" }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: net.ipv4.ip_unprivileged_port_start\n        value: "80"\n      - name: ${SYSCTL}\n        value: "1"\n  containers: []\n',
    ],
  },
});

/** Older clusters refuse the later ones. */
const safe = new Set(safeSysctls(Infinity));
