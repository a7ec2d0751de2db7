import { nameOf } from '../../../analysis/missing-references.ts';
import { matches } from '../../../analysis/pattern.ts';
import { references } from '../../../analysis/references.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod uses a Secret that it may not use',
  severity: 'medium',
  why: 'Whoever may create a pod reads every Secret of its namespace through it, also those meant for others.',
  fix: 'Use a Secret that the policy allows, or move the other to a namespace of its own.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#restrict-secret-access'],
  equivalents: ['kyverno:restrict-secrets-by-name', 'kyverno:restrict-secrets-by-label'],
  parameters: {
    allowed: words('Names of Secrets that pods may use, `*` for any characters; all if there are none'),
    protectedBy: words('Labels, `key` or `key=value`, of Secrets that no pod may use'),
  },

  *check(pod, bundle, { allowed, protectedBy }) {
    const { namespace } = pod.object.subject;
    for (const name of references(pod, 'secret').map((reference) => nameOf(reference))) {
      const { text } = name;
      if (text === undefined) continue;
      const labels = bundle
        .variants('Secret', namespace, text)
        .map((secret) => secret.field('metadata', 'labels'));
      const isProtected = labels.some((each) => protectedBy.some((label) => isLabelled(each, label)));
      if (isProtected || (allowed.length > 0 && !matches(text, allowed))) {
        yield name.violation(`The pod may not use Secret "${text}"`);
      }
    }
  },

  examples: {
    given: { allowed: ['shop-*'], protectedBy: ['status=protected'] },
    bad: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-root\n  labels: { status: protected }\n---\napiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      secret:\n        secretName: cart #!\n  containers:\n    - name: app\n      envFrom:\n        - secretRef:\n            name: shop-root #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-token\n  labels: { status: open }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      envFrom:\n        - secretRef: { name: shop-token }\n        - secretRef: { name: "${NAME}" }\n',
    ],
  },
});

function isLabelled(labels: Field, wanted: string): boolean {
  const [key = '', value] = wanted.split('=', 2);
  const label = labels.field(key);
  return value === undefined ? !label.isAbsent : label.is(value);
}
