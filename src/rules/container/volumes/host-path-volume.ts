import { hostPaths } from '../../../analysis/host-path.ts';
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
    'kics:non_kube_system_pod_with_host_mount',
  ],

  *check(object) {
    for (const { path, field, isWritable } of hostPaths(object)) {
      const what = path === undefined ? 'a path' : path;
      yield field.violation(`The volume is ${what} of the node`, isWritable ? 'medium' : 'low');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: #!\n        path: /data\n    - name: cache\n      hostPath: { path: "${CACHE}" } #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data }\n        - { name: cache, mountPath: /cache, readOnly: true }\n',
      'apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath: #!\n    path: /data\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n    - name: config\n      configMap: { name: app }\n    - name: cache\n      hostPath: null\n  containers: []\n',
    ],
  },
});
