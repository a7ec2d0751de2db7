import { hostPaths, systemPath } from '../../../analysis/host-path.ts';
import type { Severity } from '../../../finding/severity.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A volume is a folder of the node’s operating system',
  severity: 'high',
  why: 'Who can write to `/etc`, `/proc` or `/` of the node runs commands on it; who can only read finds the keys and tokens of the node. A part of a folder and a read-only mount count for less.',
  fix: 'Mount the one file or folder the program needs, read-only.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  equivalents: [
    'kube-linter:sensitive-host-mounts',
    'trivy:KSV-0121',
    'kubesec:ProcMount',
    'kics:workload_mounting_with_sensitive_os_directory',
  ],

  *check(object) {
    for (const { path, field, isWritable } of hostPaths(object)) {
      const extent = path === undefined ? undefined : systemPath(path);
      if (extent === undefined) continue;
      const access = isWritable ? 'writable' : 'readable';
      yield field
        .field('path')
        .violation(`The volume makes ${path} of the node ${access}`, grade(extent, isWritable));
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: host\n      hostPath:\n        path: / #!\n    - name: proc\n      hostPath: { path: /sys/../proc/ } #!\n    - name: logs\n      hostPath: { path: /var/log/pods } #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: host, mountPath: /host }\n        - { name: proc, mountPath: /host/proc, readOnly: true }\n        - { name: logs, mountPath: /logs, readOnly: true }\n',
      'apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath: { path: /etc } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data/etc }\n    - name: other\n      hostPath: { path: "${ROOT}/etc" }\n  containers: []\n',
    ],
  },
});

function grade(extent: 'whole' | 'part', isWritable: boolean): Severity {
  if (extent === 'whole') return isWritable ? 'high' : 'medium';
  return isWritable ? 'medium' : 'low';
}
