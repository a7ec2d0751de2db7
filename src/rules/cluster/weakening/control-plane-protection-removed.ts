import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { removalRule } from '../../change-rule.ts';

export default removalRule(
  [
    'EncryptionConfiguration',
    'Policy',
    'AdmissionConfiguration',
    'PodSecurityConfiguration',
    'AuthenticationConfiguration',
    'AuthorizationConfiguration',
  ],
  {
    summary: 'A setting that protects the API server is removed',
    severity: 'high',
    confidence: 'medium',
    why: 'Secrets are stored in the clear, nothing is written down, or pods are no longer refused: each protects all of the cluster.',
    fix: 'Keep the file that the API server starts with.',
    references: ['https://kubernetes.io/docs/reference/config-api/'],
    equivalents: [],

    *check(setting) {
      if (isOfApiServer(setting)) yield setting.violation(`The ${setting.kind} of the API server is removed`);
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration #!\nresources:\n  - resources: [secrets]\n',
          after: '',
        },
      ],
      good: [
        { before: 'apiVersion: kyverno.io/v1\nkind: Policy\nmetadata:\n  name: shop\nspec: {}\n', after: '' },
      ],
    },
  },
);

function isOfApiServer({ group }: KubernetesObject): boolean {
  return [
    'audit.k8s.io',
    'apiserver.config.k8s.io',
    'apiserver.k8s.io',
    'pod-security.admission.config.k8s.io',
  ].includes(group);
}
