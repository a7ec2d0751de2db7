import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A label has a key or value that Kubernetes does not accept',
  severity: 'low',
  why: 'The API server refuses the object: the change never takes effect.',
  fix: 'Use up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends; quote numbers and `true`.',
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  ],
  equivalents: ['kube-score:label-values', 'kics:metadata_label_is_invalid'],

  *check(object) {
    const sets = [object.field('metadata', 'labels'), ...templateLabels(object)];
    for (const [key, value] of sets.flatMap(({ entries }) => entries)) {
      const isHidden = /\$\{|\{\{/.test(key);
      if (!isHidden && !isKey(key)) yield value.violation(`"${key}" is no key for a label`);
      else if (!isHidden && !isValue(value))
        yield value.violation(`The value of label "${key}" is none that a label can have`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels:\n    app: shop front #!\n    version: 1.0 #!\n    example.com/tier/x: web #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels:\n        app: -shop #!\n    spec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app.kubernetes.io/name: shop-front_1.0\n    empty: ""\n    version: "1.0"\n    build: ${BUILD}\nspec: { containers: [] }\n',
    ],
  },
});

const word = /^[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?$/;
const domain = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/;

function isKey(key: string): boolean {
  const [name = '', prefix, ...rest] = key.split('/').toReversed();
  return word.test(name) && rest.length === 0 && (prefix === undefined || domain.test(prefix));
}

function isValue(value: Field): boolean {
  if (value.isHidden || value.isAbsent || value.is('')) return true;
  return value.text !== undefined && word.test(value.text);
}

/** The labels of pod templates; a pod's own are those of the object. */
function templateLabels({ pods, root }: KubernetesObject): readonly Field[] {
  const own = root.field('metadata', 'labels').node;
  return pods.map(({ metadata }) => metadata.field('labels')).filter(({ node }) => node !== own);
}
