import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes ConfigMaps',
  severity: 'medium',
  why: 'ConfigMaps steer programs: in `kube-system` those of CoreDNS and kube-proxy, so whoever holds the role redirects the traffic of the whole cluster.',
  fix: 'Grant it in a Role of the one namespace, and limit it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['trivy:KSV-0049', 'kubescape:C-0037'],

  *check(role) {
    for (const grant of grants(role, configMaps)) {
      if (grant.rule.isLimited && !grant.rule.names.includes('coredns')) continue;
      yield grant.violation({ inNamespace: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps] #!\n    verbs: [update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\n  namespace: kube-system\nrules:\n  - apiGroups: [""]\n    resources: [configmaps] #!\n    resourceNames: [coredns]\n    verbs: [patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: ["*"]\n    resources: [configmaps] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    resourceNames: [shop-leader]\n    verbs: [update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const configMaps = { group: '', resources: ['configmaps'], verbs: changing };
