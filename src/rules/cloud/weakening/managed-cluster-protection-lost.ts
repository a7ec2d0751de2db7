import { isLost, isRemoved } from '../../../analysis/change/protection.ts';
import { removedItems } from '../../../analysis/change/items.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(
  [
    'ClusterConfig',
    'AWSManagedControlPlane',
    'AzureManagedControlPlane',
    'GCPManagedControlPlane',
    'Cluster',
  ],
  {
    summary: 'The definition of a cluster loses a protection',
    severity: 'medium',

    why: 'Secrets are stored without a key of their own, or nothing is written down of what is done to the cluster.',
    fix: 'Keep the setting.',
    references: ['https://eksctl.io/usage/kms-encryption/', 'https://kops.sigs.k8s.io/cluster_spec/'],
    equivalents: [],

    *check(before, after) {
      for (const [id, keys, value] of protections) {
        if (id !== `${after.group} ${after.kind}`) continue;
        const [was, is] = [before.field(...keys), after.field(...keys)];
        const isGone = value === undefined ? isRemoved(was, is) : isLost(was, is, value);
        const isShorter = was.isList && is.isList && removedItems(was, is).length > 0;
        if (isGone || isShorter) yield is.violation(`The cluster loses ${keys.join('.')}`);
      }
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nsecretsEncryption: { keyARN: "arn:aws:kms:1" }\ncloudWatch:\n  clusterLogging: { enableTypes: [audit, api] }\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nsecretsEncryption: {} #!\ncloudWatch:\n  clusterLogging:\n    enableTypes: [api] #!\n',
        },
      ],
      good: [
        {
          before:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nsecretsEncryption: { keyARN: "arn:aws:kms:1" }\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nsecretsEncryption: { keyARN: "arn:aws:kms:2" }\n',
        },
      ],
    },
  },
);

/** Of which kind, where, and at which value where not any will do. */
const protections: readonly (readonly [id: string, keys: readonly string[], value?: boolean])[] = [
  ['eksctl.io ClusterConfig', ['secretsEncryption', 'keyARN']],
  ['eksctl.io ClusterConfig', ['cloudWatch', 'clusterLogging', 'enableTypes']],
  ['eksctl.io ClusterConfig', ['privateCluster', 'enabled'], true],
  ['controlplane.cluster.x-k8s.io AWSManagedControlPlane', ['spec', 'encryptionConfig']],
  ['controlplane.cluster.x-k8s.io AWSManagedControlPlane', ['spec', 'logging', 'audit'], true],
  ['kops.k8s.io Cluster', ['spec', 'encryptionConfig'], true],
  ['kops.k8s.io Cluster', ['spec', 'authorization', 'rbac']],
  ['kops.k8s.io Cluster', ['spec', 'kubeAPIServer', 'auditLogPath']],
];
