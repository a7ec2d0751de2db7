import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits privilege escalation',
  severity: 'low',
  why: 'With setuid programs in the image, an attacker who is an ordinary user inside a container becomes root in it.',
  fix: 'Set `allowPrivilegeEscalation: false`; it is true where it is missing.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: [
    'checkov:CKV_K8S_5',
    'kubescape:C-0217',
    'kics:psp_allows_privilege_escalation',
    'kics:resource_with_allow_privilege_escalation',
  ],

  *check(policy) {
    const escalation = policy.field('spec', 'allowPrivilegeEscalation');
    if (escalation.is(true) || escalation.isAbsent) {
      yield {
        ...escalation.violation(`PodSecurityPolicy "${policy.subject.name}" admits privilege escalation`),
        edit: escalation.set(false),
      };
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: true #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: ${ESCALATION}\n',
    ],
  },
});
