import { namedTiller } from '../../../analysis/tiller.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service leads to Tiller, the server of Helm 2',
  severity: 'medium',
  why: 'Every pod of the cluster finds it by name, and it installs whatever it is asked for, without authentication.',
  fix: 'Delete the Service and Tiller; Helm 3 needs neither.',
  references: ['https://helm.sh/docs/v3/topics/v2_v3_migration/'],
  equivalents: ['checkov:CKV_K8S_44', 'kics:tiller_service_is_not_deleted'],

  *check(service) {
    const named = namedTiller(service);
    if (named) yield named.violation(`Service "${service.subject.name}" leads to Tiller`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: tiller-deploy #!\nspec:\n  selector: { app: helm, name: tiller }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: charts\nspec:\n  selector:\n    name: tiller #!\n',
    ],
    good: ['apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { app: shop }\n'],
  },
});
