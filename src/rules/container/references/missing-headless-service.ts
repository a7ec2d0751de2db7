import { plainSelector } from '../../../bundle/selector.ts';
import { podLabels } from '../../../bundle/workload.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['StatefulSet'], {
  needs: 'bundle',
  summary: 'A StatefulSet has no headless service',
  severity: 'low',
  why: 'Its pods have no names of their own in DNS: peers cannot find each other, and clients reach any of them.',
  fix: 'Name in `serviceName` a service with `clusterIP: None` that selects the pods.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id'],
  equivalents: ['kube-score:statefulset-has-servicename', 'kics:statefulset_without_service_name'],

  *check(set, bundle) {
    const { namespace } = set.subject;
    const name = set.field('spec', 'serviceName');
    if (name.isAbsent || name.is('')) yield name.violation('The StatefulSet names no headless service');
    if (name.text === undefined || name.text === '') return;
    const service = bundle.find('Service', namespace, name.text);
    const address = service?.field('spec', 'clusterIP');
    const [labels] = podLabels(set);
    if (service === undefined) {
      const severity = bundle.has('Service', namespace) ? undefined : 'info';
      const isMissing = bundle.lacks('Service', namespace, name) || (severity === 'info' && bundle.isWhole);
      if (isMissing) yield name.violation(`There is no service "${name.text}" here`, severity);
    } else if (address?.isAbsent === true || address?.isNot('None') === true) {
      yield name.violation(`Service "${name.text}" is not headless`);
    } else if (labels !== undefined && plainSelector(service.field('spec', 'selector'))(labels) === false) {
      yield name.violation(`Service "${name.text}" does not select the pods`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec: #!\n  replicas: 3\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: other\nspec:\n  serviceName: none #!\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  clusterIP: None\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n  template:\n    metadata:\n      labels: { app: database }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  clusterIP: None\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  template:\n    metadata:\n      labels: { app: db }\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: ${SERVICE}\n',
    ],
  },
});
