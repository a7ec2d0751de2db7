import { apiServerAccess } from '../../../analysis/api-server-access.ts';
import { rangesBeyond } from '../../../analysis/change/address-range.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(
  ['ClusterConfig', 'AWSManagedControlPlane', 'AzureManagedControlPlane', 'Cluster'],
  {
    summary: 'The API server of a managed cluster is reachable from more networks than before',
    severity: 'high',

    why: 'Whoever finds a credential or a flaw of the API server can use it from where they are.',
    fix: 'Keep the endpoint private, or list the one network that has to reach it.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
    equivalents: [],

    *check(before, after) {
      const [was, is] = [apiServerAccess(before), apiServerAccess(after)];
      if (is === undefined || is.networks.isHidden || is.networks.items.some((item) => item.isHidden)) return;
      const ranges = rangesOf(is.networks);
      if (was === undefined) {
        const wasHidden = before.field(...is.endpoint.path.split('.')).isHidden;
        if (!wasHidden && before.kind === after.kind && before.group === after.group)
          yield is.endpoint.violation(
            'The API server becomes reachable from outside',
            ranges.length > 0 ? 'medium' : undefined,
          );
        return;
      }
      const old = rangesOf(was.networks);
      if (was.networks.isHidden || old.length === 0) return;
      const isOpen = ranges.length === 0 && is.isOpenByDefault;
      const wider = rangesBeyond(ranges, old);
      if (isOpen) yield is.networks.violation('The API server is no longer limited to some networks');
      else if (wider.length > 0)
        yield is.networks.violation(`The API server opens to ${wider.slice(0, 4).join(', ')}`, 'medium');
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  clusterEndpoints: { publicAccess: false }\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  clusterEndpoints:\n    publicAccess: true #!\n',
        },
        {
          before:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  publicAccessCIDRs: [203.0.0.0/16] #!\n',
        },
      ],
      good: [
        {
          before:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\nvpc:\n  publicAccessCIDRs: [203.0.113.7/32]\n',
        },
        {
          before: 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\niam: {}\n',
          after:
            'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop\niam: {}\nvpc: {}\n',
        },
      ],
    },
  },
);

function rangesOf(networks: Field): readonly string[] {
  return networks.items.flatMap(({ text }) => text ?? []);
}
