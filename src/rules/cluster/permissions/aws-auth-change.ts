import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes who may enter an EKS cluster',
  severity: 'critical',
  why: 'The ConfigMap `aws-auth` maps AWS identities to groups of the cluster: whoever writes it makes themselves cluster-admin.',
  fix: 'Remove `aws-auth` from the rule; manage access by EKS access entries.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html'],
  equivalents: ['trivy:KSV-0115'],

  *check(role) {
    for (const grant of grants(role, configMaps)) {
      if (grant.rule.names.includes('aws-auth')) yield grant.violation({ inNamespace: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps] #!\n    resourceNames: [aws-auth]\n    verbs: [patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\n  namespace: kube-system\nrules:\n  - apiGroups: ["*"]\n    resources: [configmaps] #!\n    resourceNames: [other, aws-auth]\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    resourceNames: [aws-auth]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    resourceNames: ["${NAME}"]\n    verbs: [patch]\n',
    ],
  },
});

const configMaps = { group: '', resources: ['configmaps'], verbs: changing };
