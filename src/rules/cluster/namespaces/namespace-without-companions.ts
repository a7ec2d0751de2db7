import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  needs: 'bundle',
  summary: 'A namespace lacks an object that the policy asks for',
  severity: 'low',
  why: 'Without a quota one namespace takes the room of all; without a network policy every pod of the cluster reaches its own.',
  fix: 'Add the object to the namespace, beside it in the repository.',
  references: ['https://kubernetes.io/docs/concepts/security/multi-tenancy/'],
  equivalents: ['kyverno:namespace-inventory-check'],
  parameters: {
    kinds: words('Kinds of which every namespace needs an object, like `ResourceQuota` and `NetworkPolicy`'),
  },

  *check(namespace, bundle, { kinds }) {
    const { name } = namespace.subject;
    if (!bundle.isWhole || namespace.field('metadata', 'name').isHidden) return;
    for (const kind of kinds) {
      if (!bundle.has(kind, name)) {
        const violation = namespace.violation(`Namespace "${name}" has no ${kind}`);
        yield { ...violation, field: `[${kind}]` };
      }
    }
  },

  examples: {
    given: { kinds: ['ResourceQuota', 'NetworkPolicy'] },
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n---\napiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: quota\n  namespace: shop\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\n  namespace: cart\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: quota\n  namespace: shop\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\n',
    ],
  },
});
