import { podSecurityLevels } from '../../../analysis/pod-security/level.ts';
import { modes } from '../../../analysis/pod-security-label.ts';
import { addedItems } from '../../../analysis/change/items.ts';
import { isLower } from '../../../analysis/change/protection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['AdmissionConfiguration', 'PodSecurityConfiguration'], {
  summary: 'The API server holds namespaces without a label to a lower level, or exempts more from it',
  severity: 'high',

  why: 'Pods that were refused yesterday are admitted tomorrow, in every namespace that says nothing.',
  fix: 'Keep the defaults, and lower the one namespace that needs it by its label.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [settingsOf(before), settingsOf(after)];
    for (const mode of modes) {
      const level = is.field('defaults', mode);
      if (isLower(was.field('defaults', mode), level, podSecurityLevels, 'privileged'))
        yield level.violation(`The default of "${mode}" falls`, mode === 'enforce' ? undefined : 'low');
    }
    for (const key of ['usernames', 'runtimeClasses', 'namespaces']) {
      for (const item of addedItems(was.field('exemptions', key), is.field('exemptions', key)))
        yield item.violation(`${item.text} is exempted from the Pod Security Standards`, 'medium');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      defaults:\n        enforce: restricted\n      exemptions:\n        namespaces: [kube-system]\n',
        after:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      defaults:\n        enforce: baseline #!\n      exemptions:\n        namespaces:\n          - kube-system\n          - shop #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      defaults:\n        enforce: baseline\n',
        after:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      defaults:\n        enforce: restricted\n        warn: restricted\n',
      },
    ],
  },
});

function settingsOf(object: KubernetesObject): Field {
  if (object.kind === 'PodSecurityConfiguration') return object.root;
  const plugins = object.field('plugins');
  const plugin = plugins.items.find((item) => item.field('name').is('PodSecurity'));
  return plugin?.field('configuration') ?? plugins;
}
