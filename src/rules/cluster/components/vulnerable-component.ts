import { knownVulnerabilities } from '../../../analysis/known-vulnerability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A component of the cluster has a flaw that attackers know',
  severity: 'high',
  why: 'The component holds secrets of the whole cluster or decides what may run in it, and how to turn the flaw against it is public.',
  fix: 'Update to a release that fixes it, the latest best of all.',
  references: [
    'https://github.com/kubernetes/kubernetes/issues/131009',
    'https://nvd.nist.gov/vuln/detail/CVE-2022-24348',
    'https://nvd.nist.gov/vuln/detail/CVE-2022-39328',
    'https://nvd.nist.gov/vuln/detail/CVE-2022-47633',
  ],
  equivalents: [
    'kubescape:C-0059',
    'kubescape:C-0081',
    'kubescape:C-0090',
    'kubescape:C-0091',
    'kyverno:check-ingress-nginx-controller-version-and-annotation-policy',
  ],

  *check(container) {
    const image = container.field('image');
    for (const { cve, gain, severity } of knownVulnerabilities(image.text ?? '')) {
      yield image.violation(`${image.text} ${gain} (${cve})`, severity);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: registry.k8s.io/ingress-nginx/controller:v1.12.0 #!\n    - name: server\n      image: quay.io/argoproj/argocd:v2.1.8 #!\n    - name: grafana\n      image: grafana/grafana:9.2.3-ubuntu #!\n    - name: kyverno\n      image: ghcr.io/kyverno/kyverno:v1.8.4 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: registry.k8s.io/ingress-nginx/controller:v1.11.5\n    - name: server\n      image: quay.io/argoproj/argocd:v2.2.4\n    - name: kyverno\n      image: ghcr.io/kyverno/kyverno:v1.8.2\n    - name: grafana\n      image: grafana/grafana:${VERSION}\n',
    ],
  },
});
