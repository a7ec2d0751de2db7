import { rolesHeldBy } from '../../../analysis/held-roles.ts';
import { policyRules, reading, type Access } from '../../../analysis/policy-rule.ts';
import { accountOf, tokenSetting } from '../../../analysis/service-account.ts';
import { workloads } from '../../../analysis/workload-access.ts';
import { podRule } from '../../rule.ts';

const group = 'rbac.authorization.k8s.io';
/** Each of them leads to every token and secret of the cluster. */
const takeovers: readonly Access[] = [
  ...workloads('create', 'update', 'patch'),
  { group: '', resources: ['secrets'], verbs: reading },
  { group: '', resources: ['pods/exec', 'serviceaccounts/token'], verbs: ['create'] },
  { group: '', resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'] },
  { group, resources: ['clusterroles', 'roles'], verbs: ['escalate', 'bind'] },
];

export default podRule({
  needs: 'bundle',
  summary: 'A workload runs with rights to take over the cluster',
  severity: 'medium',
  why: 'Whoever breaks into one of its containers reads every secret or starts what they like, everywhere.',
  fix: 'Bind a Role in the namespaces that the workload serves, with the objects it needs by name.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
  ],
  equivalents: ['kubescape:C-0267', 'kubescape:C-0272'],

  *check(pod, bundle) {
    const account = accountOf(pod);
    const { namespace } = pod.object.subject;
    if (account.text === undefined || tokenSetting(pod, bundle).is(false)) return;
    for (const role of rolesHeldBy(account.text, namespace, bundle)) {
      const rules = policyRules(role).filter((rule) => !rule.isLimited);
      if (!rules.some((rule) => rule.isEverything || takeovers.some((access) => rule.grants(access))))
        continue;
      yield account.violation(`ClusterRole "${role.subject.name}" lets this account take over the cluster`);
      return;
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: web #!\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: secrets\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [list]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nroleRef:\n  kind: ClusterRole\n  name: secrets\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: web\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: nodes\nrules:\n  - apiGroups: [""]\n    resources: [nodes]\n    verbs: [list]\n  - apiGroups: [""]\n    resources: [secrets]\n    resourceNames: [web]\n    verbs: [get]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nroleRef:\n  kind: ClusterRole\n  name: nodes\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n',
    ],
  },
});
