import { plainSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  needs: 'bundle',
  summary: 'A service selects no pod',
  severity: 'low',
  why: 'Clients reach nothing, and any pod that is later given these labels receives what is sent here.',
  fix: 'Select the labels that the pod template has.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
  equivalents: [
    'kube-linter:dangling-service',
    'kube-score:service-targets-pod',
    'kubescape:C-0293',
    'kics:service_does_not_target_pod',
  ],

  *check(service, bundle) {
    const selector = service.field('spec', 'selector');
    const { namespace } = service.subject;
    if (selector.entries.length === 0 || service.field('spec', 'type').is('ExternalName')) return;
    if (!bundle.selectsNoPod(plainSelector(selector), namespace)) return;
    const severity = bundle.workloads(namespace).length === 0 ? 'info' : undefined;
    yield selector.violation('The service selects none of the pods here', severity);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: #!\n    app: wed\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector: #!\n    app: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: other\n  labels: { app: web }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  template:\n    metadata:\n      labels: { app: web, tier: front }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: api\nspec:\n  selector:\n    app: ${APP}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: manual\nspec:\n  ports:\n    - port: 80\n',
    ],
  },
});
