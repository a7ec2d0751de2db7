import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role runs commands in running containers',
  severity: 'high',
  why: 'Whoever holds the role acts as any workload it reaches, with its files, secrets and service account.',
  fix: 'Remove `pods/exec`, `pods/attach` and `pods/ephemeralcontainers`; grant them for the time of an incident.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb',
  ],
  equivalents: [
    'trivy:KSV-0053',
    'trivy:KSV-0054',
    'checkov:CKV2_K8S_2',
    'polaris:clusterrolePodExecAttach',
    'polaris:rolePodExecAttach',
    'polaris:clusterrolebindingPodExecAttach',
    'polaris:rolebindingClusterRolePodExecAttach',
    'polaris:rolebindingRolePodExecAttach',
    'kubescape:C-0002',
    'kics:rbac_roles_with_exec_permission',
    'kics:rbac_roles_with_attach_permission',
  ],

  *check(role) {
    for (const grant of grants(role, exec, debug)) {
      yield grant.violation({ inNamespace: 'medium' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/exec] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources:\n      - pods\n      - pods/attach #!\n      - pods/ephemeralcontainers #!\n    verbs: ["*"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\'*\']\n    resources: ["*/exec"] #!\n    verbs: [get]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods, pods/log]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: ["pods/*"]\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/exec]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

/** Over a WebSocket `get` was enough before Kubernetes 1.35. */
const exec = { group: '', resources: ['pods/exec', 'pods/attach'], verbs: ['create', 'get'] };
const debug = { group: '', resources: ['pods/ephemeralcontainers'], verbs: ['update', 'patch'] };
