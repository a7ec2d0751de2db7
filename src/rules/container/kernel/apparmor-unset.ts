import { appArmorOf } from '../../../analysis/kernel-profile.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container names no AppArmor profile',
  severity: 'info',
  why: "Where the node has AppArmor the runtime's profile applies anyway; naming it keeps the pod off nodes without.",
  fix: 'Set `securityContext.appArmorProfile: { type: RuntimeDefault }` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  equivalents: ['kubesec:ApparmorAny', 'kics:missing_app_armor_config'],

  *check(container) {
    const profile = appArmorOf(container);
    if (isWindows(container.pod) || !profile.isAbsent) return;
    yield profile.violation(`Container "${container.name}" names no AppArmor profile`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/other: runtime/default\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: runtime/default\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        appArmorProfile:\n          type: ${APPARMOR}\n',
    ],
  },
});
