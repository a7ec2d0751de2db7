import { isGained, isLost } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['KubeletConfiguration'], {
  summary: 'The kubelet is configured with less protection',
  severity: 'high',

  why: 'Whoever reaches the port of the kubelet reads the pods of the node or runs commands in them.',
  fix: 'Keep the setting.',
  references: ['https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/'],
  equivalents: [],

  *check(before, after) {
    for (const [keys, value, severity] of dangers) {
      const field = after.field(...keys);
      if (isGained(before.field(...keys), field, value))
        yield field.violation(`The kubelet comes to have ${keys.join('.')} at ${value}`, severity);
    }
    for (const key of kept) {
      const field = after.field(key);
      if (isLost(before.field(key), field, true)) yield field.violation(`The kubelet loses ${key}`, 'medium');
    }
    const port = after.field('readOnlyPort');
    if (
      !before.field('readOnlyPort').isHidden &&
      (before.field('readOnlyPort').number ?? 0) === 0 &&
      (port.number ?? 0) > 0
    )
      yield port.violation('The kubelet tells everybody about its pods', 'medium');
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nseccompDefault: true\nauthorization: { mode: Webhook }\n',
        after:
          'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nseccompDefault: false #!\nreadOnlyPort: 10255 #!\nauthorization:\n  mode: AlwaysAllow #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 10255\n',
        after:
          'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 10256\nseccompDefault: true\n',
      },
    ],
  },
});

const dangers = [
  [['authentication', 'anonymous', 'enabled'], true, 'high'],
  [['authentication', 'webhook', 'enabled'], false, 'high'],
  [['authorization', 'mode'], 'AlwaysAllow', 'high'],
  [['rotateCertificates'], false, 'low'],
] as const;
const kept = ['protectKernelDefaults', 'seccompDefault', 'serverTLSBootstrap'];
