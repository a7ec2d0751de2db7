import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(
  ['Application', 'Bucket', 'GitRepository', 'HelmRepository', 'ImageRepository', 'OCIRepository'],
  {
    summary: 'What is deployed is fetched without TLS',
    severity: 'high',
    why: 'Whoever sits between the cluster and the source hands it manifests of their own, which it applies with the rights of the delivery.',
    fix: 'Use a URL with `https://`, `ssh://` or `oci://`, and remove `insecure`.',
    references: [
      'https://fluxcd.io/flux/components/source/gitrepositories/',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/private-repositories/',
    ],
    equivalents: [],

    *check(object) {
      if (!/^(?:argoproj\.io|(?:source|image)\.toolkit\.fluxcd\.io)$/.test(object.group)) return;
      const insecure = object.field('spec', 'insecure');
      if (insecure.is(true)) {
        const violation = insecure.violation('What is deployed is fetched without verified TLS');
        yield { ...violation, edit: insecure.set(false) };
      }
      for (const url of urlsOf(object)) {
        if (/^(?:http|git):\/\//i.test(url.text ?? ''))
          yield url.violation('What is deployed is fetched without TLS');
      }
    },

    examples: {
      bad: [
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: http://git.example/shop.git #!\n',
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://registry.example/shop\n  insecure: true #!\n',
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - repoURL: http://charts.example #!\n      chart: shop\n',
      ],
      good: [
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: ssh://git@git.example/shop.git\n',
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: "https://git.example/shop.git" }\n',
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nspec:\n  url: ${URL}\n',
      ],
    },
  },
);

function urlsOf(object: KubernetesObject): readonly Field[] {
  const spec = object.field('spec');
  const sources = spec.field('sources').items.map((source) => source.field('repoURL'));
  return [spec.field('url'), spec.field('source', 'repoURL'), ...sources];
}
