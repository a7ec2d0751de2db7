import { labelSelector } from '../../../bundle/selector.ts';
import { podLabels } from '../../../bundle/workload.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ServiceMonitor', 'PodMonitor'], {
  needs: 'bundle',
  summary: 'A monitor watches nothing that is here',
  severity: 'low',
  why: 'Nothing is measured, so alerts on it stay silent, in an attack too.',
  fix: 'Select the labels of the service, or of the pods for a PodMonitor, and their namespace.',
  references: ['https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors'],
  equivalents: ['kube-linter:dangling-servicemonitor'],

  *check(monitor, bundle) {
    const selector = monitor.field('spec', 'selector');
    const named = monitor
      .field('spec', 'namespaceSelector', 'matchNames')
      .items.map(({ text }) => text ?? '');
    const isAny = monitor.field('spec', 'namespaceSelector', 'any').is(true);
    const namespaces = named.length > 0 ? named : [isAny ? '' : monitor.subject.namespace];
    const watched = namespaces.flatMap((namespace) =>
      monitor.kind === 'PodMonitor' ? bundle.workloads(namespace) : bundle.all('Service', namespace),
    );
    const isWatching = watched.some((object) => {
      const labels = monitor.kind === 'PodMonitor' ? podLabels(object) : [object.field('metadata', 'labels')];
      return labels.some((each) => labelSelector(selector)(each) !== false);
    });
    if (!bundle.isWhole || watched.length === 0 || selector.isAbsent || isWatching) return;
    yield selector.violation(`The ${monitor.kind} selects nothing here`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  labels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: wed }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n---\napiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: wed }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\n  labels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: web\n  namespace: monitoring\nspec:\n  namespaceSelector:\n    matchNames: [shop]\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: other\n  namespace: other\nspec:\n  selector:\n    matchLabels: { app: other }\n',
    ],
  },
});
