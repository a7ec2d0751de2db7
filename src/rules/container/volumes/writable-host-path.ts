import { allowsWriting } from '../../../analysis/host-path.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container may write to a path of its node',
  severity: 'medium',
  why: 'A file planted there is read by programs of the node and by other pods: the usual way from a container to its node.',
  fix: 'Set `readOnly: true` on the mount, or use a volume the cluster provides.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  equivalents: ['kube-linter:writable-host-mount', 'kubescape:C-0045', 'kyverno:ensure-readonly-hostpath'],

  *check(container) {
    const volumes = container.pod.field('volumes').items;
    for (const mount of container.field('volumeMounts').items) {
      const name = mount.field('name').text;
      const volume = volumes.find((item) => name !== undefined && item.field('name').is(name));
      if (volume?.field('hostPath').node?.kind !== 'mapping' || !allowsWriting(mount)) continue;
      const path = volume.field('hostPath', 'path').text ?? 'a path';
      yield mount.violation(`Container "${container.name}" may write to ${path} of its node`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data }\n  initContainers:\n    - name: setup\n      volumeMounts:\n        - name: data #!\n          mountPath: /data\n  containers:\n    - name: app\n      volumeMounts:\n        - mountPath: /data\n          name: data #!\n          readOnly: false\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data }\n    - name: cache\n      emptyDir: {}\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data, readOnly: true }\n        - { name: data, mountPath: /more, readOnly: "${READ_ONLY}" }\n        - { name: cache, mountPath: /cache }\n',
    ],
  },
});
