import type { Field } from '../../../parse/yaml/field.ts';
import type { Container } from '../../../parse/kubernetes/pod.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container can fill the disk of its node through an `emptyDir`',
  severity: 'low',
  why: 'A full disk makes the node evict its pods: one container can push out the others.',
  fix: 'Set `emptyDir.sizeLimit`, or `ephemeral-storage` under the container’s `requests` and `limits`.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage',
  ],
  equivalents: ['kyverno:require-emptydir-requests-and-limits'],

  *check(container) {
    if (isBounded(container)) return;
    const volumes = container.pod.field('volumes').items;
    for (const mount of container.field('volumeMounts').items) {
      const name = mount.field('name').text;
      const volume = volumes.find((item) => name !== undefined && item.field('name').is(name));
      if (volume !== undefined && isUnbounded(volume.field('emptyDir'))) {
        yield mount.violation(`Volume "${name}" may grow until the disk of the node is full`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir: {}\n  containers:\n    - name: app\n      resources:\n        limits: { ephemeral-storage: 1Gi }\n      volumeMounts:\n        - name: tmp #!\n          mountPath: /tmp\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir: { sizeLimit: 64Mi }\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: tmp, mountPath: /tmp }\n        - { name: data, mountPath: /data }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 64Mi }\n        limits: { ephemeral-storage: "${LIMIT}" }\n      volumeMounts:\n        - { name: tmp, mountPath: /tmp }\n',
    ],
  },
});

function isBounded(container: Container): boolean {
  return ['requests', 'limits'].every(
    (kind) => !container.field('resources', kind, 'ephemeral-storage').isAbsent,
  );
}

function isUnbounded(emptyDir: Field): boolean {
  return emptyDir.node?.kind === 'mapping' && emptyDir.field('sizeLimit').isAbsent;
}
