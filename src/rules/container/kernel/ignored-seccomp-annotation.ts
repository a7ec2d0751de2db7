import { isUnconfined, seccompAnnotation } from '../../../analysis/kernel-profile.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A seccomp profile is chosen by an annotation that Kubernetes ignores',
  severity: 'medium',
  why: 'Since Kubernetes 1.27 nothing reads the annotation: the container runs without the profile that its author believes in.',
  fix: 'Set `securityContext.seccompProfile` instead: `runtime/default` is `type: RuntimeDefault`, `localhost/a.json` is `type: Localhost` with `localhostProfile: a.json`.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  equivalents: [],

  *check(container) {
    const annotation = seccompAnnotation(container);
    if (annotation.isAbsent || isUnconfined(annotation)) return;
    if (container.security('seccompProfile', 'type').isAbsent) {
      yield annotation.violation(`Container "${container.name}" gets no seccomp profile by this annotation`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: runtime/default #!\nspec:\n  initContainers:\n    - name: setup\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.seccomp.security.alpha.kubernetes.io/app: runtime/default\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n',
    ],
  },
});
