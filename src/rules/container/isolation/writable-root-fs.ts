import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container can change its own image',
  severity: 'low',
  why: 'An attacker inside can replace programs and leave tools behind where the next process finds them.',
  fix: 'Set `securityContext.readOnlyRootFilesystem: true` and mount an `emptyDir` where the process writes.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [
    'kube-linter:no-read-only-root-fs',
    'trivy:KSV-0014',
    'checkov:CKV_K8S_22',
    'polaris:notReadOnlyRootFilesystem',
    'kubescape:C-0017',
    'kubesec:ReadOnlyRootFilesystem',
    'kube-score:container-security-context-readonlyrootfilesystem',
    'gatekeeper:K8sPSPReadOnlyRootFilesystem',
    'kyverno:require-ro-rootfs',
    'kics:root_container_not_mounted_as_read_only',
    'semgrep:writable-filesystem-container',
    'kubescape:C-0211',
  ],

  *check(container) {
    const readOnly = container.field('securityContext', 'readOnlyRootFilesystem');
    if (readOnly.is(false) || (readOnly.isAbsent && !isWindows(container.pod))) {
      yield readOnly.violation(`The root file system of container "${container.name}" is writable`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: false #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n    - name: proxy\n      securityContext:\n        readOnlyRootFilesystem: ${READ_ONLY}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});
