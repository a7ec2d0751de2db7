import { isAmong } from '../../../analysis/allowed-image.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs an image from a registry that few people use',
  severity: 'info',
  why: 'Nobody else may notice when it serves something else, or when its domain expires and is taken over.',
  fix: 'Add your own registry to `known`, or take the image from a registry that is well looked after.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  equivalents: ['trivy:KSV-0125'],
  parameters: {
    known: words('Registries that are well known, and your own', [
      'docker.io',
      'ghcr.io',
      'quay.io',
      'gcr.io',
      '*.gcr.io',
      '*-docker.pkg.dev',
      'registry.k8s.io',
      'mcr.microsoft.com',
      '*.azurecr.io',
      '*.azurecr.cn',
      '*.azurecr.us',
      'public.ecr.aws',
      '*.dkr.ecr.*.amazonaws.com',
      '*.dkr.ecr.*.amazonaws.com.cn',
      'registry.gitlab.com',
      'registry.redhat.io',
      'registry.access.redhat.com',
      'docker.elastic.co',
      'cgr.dev',
      'nvcr.io',
      'icr.io',
      '*.icr.io',
      '*.ocir.io',
    ]),
  },

  *check(container, { known }) {
    const image = container.field('image');
    if (image.text === undefined || image.text === '' || isAmong(image.text, known)) return;
    yield image.violation(
      `Image "${image.text}" of container "${container.name}" comes from a registry that is not well known`,
    );
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: registry.example/setup:1 #!\n  containers:\n    - name: app\n      image: gcr.io.example/app:1 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: europe-docker.pkg.dev/example/app:1\n    - name: db\n      image: postgres:17\n    - name: job\n      image: ${REGISTRY}/job\n    - name: proxy\n      image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/proxy:1\n',
    ],
  },
});
