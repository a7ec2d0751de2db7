import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy sets no seccomp profile',
  severity: 'low',
  why: 'Containers may use every system call, and so reach more flaws of the kernel.',
  fix: 'Set the annotation `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_32'],

  *check(policy) {
    const profile = policy.field('metadata', 'annotations', annotation);
    if (profile.isAbsent || profile.is('unconfined')) {
      yield profile.violation(`PodSecurityPolicy "${policy.subject.name}" sets no seccomp profile`);
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: #!\n  name: app\nspec: {}\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: unconfined #!\nspec: {}\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default\nspec: {}\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: ${PROFILE}\nspec: {}\n',
    ],
  },
});

const annotation = 'seccomp.security.alpha.kubernetes.io/defaultProfileName';
