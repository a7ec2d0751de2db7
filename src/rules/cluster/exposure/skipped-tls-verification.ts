import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['APIService', 'Config'], {
  summary: 'A connection of or to the API server verifies no certificate',
  severity: 'medium',
  why: 'Whoever answers in place of the other side is believed: they read the requests with their credentials and choose the answers.',
  fix: 'Remove the setting and give the certificate of the authority: `caBundle`, or `certificate-authority-data` in a kubeconfig.',
  references: [
    'https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/#contacting-the-extension-apiserver',
  ],
  equivalents: ['semgrep:skip-tls-verify-service', 'semgrep:skip-tls-verify-cluster'],

  *check(object) {
    for (const setting of settings(object)) {
      if (!setting.is(true)) continue;
      const violation = setting.violation('The certificate of the other side is not verified');
      yield { ...violation, edit: setting.set(false) };
    }
  },

  examples: {
    bad: [
      'apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nspec:\n  insecureSkipTLSVerify: true #!\n',
      'apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster:\n      insecure-skip-tls-verify: true #!\n',
    ],
    good: [
      'apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nspec:\n  caBundle: LS0t\n',
      'apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster: { insecure-skip-tls-verify: false }\n',
    ],
  },
});

function settings(object: KubernetesObject): readonly Field[] {
  if (object.kind === 'APIService') return [object.field('spec', 'insecureSkipTLSVerify')];
  return object.field('clusters').items.map((item) => item.field('cluster', 'insecure-skip-tls-verify'));
}
