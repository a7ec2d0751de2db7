import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { byText } from '../../../finding/order.ts';
import { objectRule } from '../../rule.ts';

const sharedSelectors = claimedTwice(
  (bundle) => bundle.all('Service'),
  (service) => {
    const field = service.field('spec', 'selector');
    if (field.entries.length === 0 || field.entries.some(([, value]) => value.isHidden)) return [];
    const labels = field.entries.map(([key, value]) => `${key}=${value.text ?? ''}`);
    return [{ what: `${service.subject.namespace} ${labels.toSorted(byText).join()}`, field }];
  },
);

export default objectRule(['Service'], {
  needs: 'bundle',
  summary: 'Two services have the same selector',
  severity: 'info',
  why: 'The same pods are reached by two names: rules and measures for one of them do not hold for the other.',
  fix: 'Keep one service for the pods, or tell their labels apart.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
  equivalents: ['gatekeeper:K8sUniqueServiceSelector', 'kyverno:require-unique-service-selector'],

  *check(service, bundle) {
    for (const { field, other } of sharedSelectors(service, bundle)) {
      yield field.violation(`Service "${other.subject.name}" has the same selector`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: #!\n    app: web\n    tier: front\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { tier: front, app: web } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: { app: web }\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { app: web, tier: front }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector: { app: web }\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\n  namespace: green\nspec:\n  selector: { app: web }\n',
    ],
  },
});
