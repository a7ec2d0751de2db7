import { hostPaths, isBelow } from '../../../analysis/host-path.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A volume is a path of the node',
  severity: 'medium',
  why: 'What a container reads there belongs to the node and to other pods, and what it writes there outlives it: a foothold on the node. A read-only mount counts as low.',
  fix: 'Use a volume the cluster provides: `emptyDir`, `configMap`, `persistentVolumeClaim`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  equivalents: [
    'pss:hostPathVolumes',
    'trivy:KSV-0023',
    'polaris:hostPathSet',
    'kubescape:C-0048',
    'gatekeeper:K8sPSPHostFilesystem',
    'kyverno:disallow-host-path',
    'kyverno:limit-hostpath-vols',
    'kyverno:limit-hostpath-type-pv',
    'kics:non_kube_system_pod_with_host_mount',
  ],
  parameters: {
    allowed: words('Paths of the node that may be mounted, with all below them'),
    readOnly: words('Paths of the node that may be mounted to be read, with all below them'),
  },

  *check(object, { allowed, readOnly }) {
    for (const { path, field, isWritable } of hostPaths(object)) {
      const exempt = isWritable ? allowed : [...allowed, ...readOnly];
      if (path !== undefined && exempt.some((folder) => isBelow(path, folder))) continue;
      const what = path === undefined ? 'a path' : path;
      yield field.violation(`The volume is ${what} of the node`, isWritable ? 'medium' : 'low');
    }
  },

  examples: {
    given: { allowed: ['/var/shop'], readOnly: ['/var/log/shop/'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /var/shopping } #!\n    - name: up\n      hostPath: { path: /var/shop/../lib } #!\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: #!\n        path: /data\n    - name: cache\n      hostPath: { path: "${CACHE}" } #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data }\n        - { name: cache, mountPath: /cache, readOnly: true }\n',
      'apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath: #!\n    path: /data\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /var/shop/./data }\n    - name: log\n      hostPath: { path: /var/log/shop }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data }\n        - { name: log, mountPath: /log, readOnly: true }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n    - name: config\n      configMap: { name: app }\n    - name: cache\n      hostPath: null\n  containers: []\n',
    ],
  },
});
