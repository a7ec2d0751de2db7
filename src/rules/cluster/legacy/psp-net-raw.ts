import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy leaves containers the capability NET_RAW',
  severity: 'low',
  why: 'With raw sockets an attacker in a container forges packets, and so poses as other pods of the node.',
  fix: 'Add `NET_RAW` or `ALL` to `requiredDropCapabilities`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_7', 'kics:net_raw_capabilities_disabled_for_podsecuritypolicy'],

  *check(policy) {
    const dropped = policy.field('spec', 'requiredDropCapabilities');
    const enough = dropped.items.some((item) => item.isHidden || item.is('ALL') || item.is('NET_RAW'));
    if (dropped.items.length === 0 || enough) return;
    yield dropped.violation(`PodSecurityPolicy "${policy.subject.name}" leaves containers NET_RAW`);
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [KILL, MKNOD] #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [NET_RAW]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: ["${DROPPED}"]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n',
    ],
  },
});
