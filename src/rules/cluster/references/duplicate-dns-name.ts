import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { objectRule } from '../../rule.ts';

const annotation = 'external-dns.alpha.kubernetes.io/hostname';
const kinds = ['Service', 'Ingress'] as const;

const sharedNames = claimedTwice(
  (bundle) => kinds.flatMap((kind) => bundle.all(kind)),
  (object) => {
    const field = object.field('metadata', 'annotations', annotation);
    const names = field.text?.split(',').map((name) => name.trim()) ?? [];
    return names.filter((name) => name !== '').map((what) => ({ what, field }));
  },
);

export default objectRule([...kinds], {
  needs: 'bundle',
  summary: 'Two objects claim one DNS name',
  severity: 'medium',
  why: 'Which of them the name leads to is decided by chance: traffic and what is in it goes to the wrong one.',
  fix: 'Give each object a name of its own.',
  references: ['https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/'],
  equivalents: ['kyverno:unique-external-dns'],

  *check(object, bundle) {
    for (const { what, field, other } of sharedNames(object, bundle)) {
      yield field.violation(`${other.kind} "${other.subject.name}" claims "${what}" too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: shop.example, www.shop.example #!\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: www.shop.example #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: shop.example\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: api.shop.example\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: ${HOST}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: ${HOST}\n',
    ],
  },
});
