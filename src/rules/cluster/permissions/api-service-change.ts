import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRole'], {
  summary: 'A role puts its own server in the place of an API',
  severity: 'high',
  why: "The API server hands an aggregated API's requests to the server that the APIService names: whoever holds the role reads and answers them.",
  fix: 'Leave `apiservices` to the installation of the one aggregated API.',
  references: ['https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/'],
  equivalents: [],

  *check(role) {
    for (const grant of grants(role, {
      group: 'apiregistration.k8s.io',
      resources: ['apiservices'],
      verbs: ['create', 'update', 'patch'],
    })) {
      yield grant.violation({ limited: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices] #!\n    resourceNames: [v1.shop.example]\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices]\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
