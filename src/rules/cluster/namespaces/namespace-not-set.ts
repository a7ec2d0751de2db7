import { objectRule } from '../../rule.ts';

export default objectRule(
  [
    'ConfigMap',
    'CronJob',
    'DaemonSet',
    'Deployment',
    'HorizontalPodAutoscaler',
    'Ingress',
    'Job',
    'NetworkPolicy',
    'PersistentVolumeClaim',
    'PipelineRun',
    'Pod',
    'PodDisruptionBudget',
    'ReplicaSet',
    'ReplicationController',
    'Role',
    'RoleBinding',
    'Secret',
    'Service',
    'ServiceAccount',
    'StatefulSet',
  ],
  {
    summary: 'A manifest leaves open in which namespace its object ends',
    severity: 'info',
    why: 'Whoever applies it without naming a namespace puts it into `default`, past the policies of the one it is meant for.',
    fix: 'Write `metadata.namespace`, or let the kustomization or release that renders the manifest set it.',
    references: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces',
    ],
    equivalents: [
      'trivy:KSV-0110',
      'checkov:CKV_K8S_21',
      'kubescape:C-0061',
      'kubescape:C-0212',
      'kyverno:disallow-default-namespace',
      'kyverno:require-tekton-namespace-pipelinerun',
      'kics:using_default_namespace',
      'kube-linter:use-namespace',
    ],

    *check(object) {
      const namespace = object.field('metadata', 'namespace');
      if (namespace.isAbsent || namespace.is(''))
        yield namespace.violation(`${object.kind} "${object.subject.name}" names no namespace`);
    },

    examples: {
      bad: ['apiVersion: v1\nkind: Pod\nmetadata: #!\n  name: shop\n'],
      good: [
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  namespace: shop\n',
        'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
        'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\n',
      ],
    },
  },
);
