import { isAmong } from '../../../analysis/allowed-image.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs an image from a registry that is not allowed',
  severity: 'medium',
  why: 'What is not under the control of those who were trusted with it may be anybody’s: a name that looks alike is enough.',
  fix: 'Take the image from an allowed registry, or mirror it there.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  equivalents: [
    'trivy:KSV-0032',
    'trivy:KSV-0033',
    'trivy:KSV-0034',
    'trivy:KSV-0035',
    'kubescape:C-0001',
    'kubescape:C-0078',
    'gatekeeper:K8sAllowedRepos',
    'gatekeeper:K8sAllowedReposv2',
    'gatekeeper:K8sDisallowedRepos',
    'kyverno:restrict-image-registries',
    'kyverno:allowed-image-repos',
    'kyverno:advanced-restrict-image-registries',
  ],
  parameters: {
    allowed: words('Registries, beginnings of names or images that may be used; all if there are none'),
    forbidden: words('Registries, beginnings of names or images that must not be used'),
  },

  *check(container, { allowed, forbidden }) {
    const image = container.field('image');
    if (image.text === undefined || image.text === '') return;
    const isAllowed = allowed.length === 0 || isAmong(image.text, allowed);
    if (isAllowed && !isAmong(image.text, forbidden)) return;
    yield image.violation(
      `Image "${image.text}" of container "${container.name}" comes from a registry that is not allowed`,
    );
  },

  examples: {
    given: {
      allowed: ['example.azurecr.io/', 'ubuntu:24.04', 'quay.io'],
      forbidden: ['quay.io/example-evil'],
    },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: example.azurecr.io.evil.example/setup:1 #!\n  containers:\n    - name: app\n      image: ubuntuevil #!\n    - name: proxy\n      image: quay.io/example-evil/proxy:1 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: example.azurecr.io/shop/app:1\n    - name: job\n      image: ${REGISTRY}/job\n    - name: shell\n      image: docker.io/library/ubuntu:24.04\n',
    ],
  },
});
