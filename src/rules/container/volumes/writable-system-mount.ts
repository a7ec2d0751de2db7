import { allowsWriting, normalPath, systemPath } from '../../../analysis/host-path.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A writable volume covers a folder of the container’s operating system',
  severity: 'info',
  why: 'An attacker in the container can replace what programs read from there, although the rest of the image is read-only.',
  fix: 'Mount the volume below a folder of its own, such as `/data`, or set `readOnly: true`.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  equivalents: ['kics:volume_mount_with_os_directory_write_permissions'],

  *check(container) {
    for (const mount of container.field('volumeMounts').items) {
      const path = mount.field('mountPath');
      if (path.text === undefined || systemPath(normalPath(path.text)) === undefined || !allowsWriting(mount))
        continue;
      yield path.violation(`Container "${container.name}" may write to the volume at ${path.text}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      volumeMounts:\n        - name: config\n          mountPath: /etc/app #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: config, mountPath: /etc/app, readOnly: true }\n        - { name: data, mountPath: /data }\n        - { name: other, mountPath: "/etc/${APP}" }\n',
    ],
  },
});
