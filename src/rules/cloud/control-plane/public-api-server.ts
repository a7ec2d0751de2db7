import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterConfig'], {
  summary: 'The API server of an EKS cluster answers the whole internet',
  severity: 'high',
  why: 'Every stolen token and every flaw of the API server can then be used from anywhere, without a foothold in your network.',
  fix: 'Set `vpc.clusterEndpoints.publicAccess: false`, or name your networks in `vpc.publicAccessCIDRs`.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  equivalents: ['trivy:AWS-0040', 'trivy:AWS-0041', 'checkov:CKV_AWS_38', 'checkov:CKV_AWS_39'],

  *check(cluster) {
    if (cluster.group !== 'eksctl.io' || cluster.field('privateCluster', 'enabled').is(true)) return;
    const open = cluster.field('vpc', 'clusterEndpoints', 'publicAccess');
    if (!open.is(true) && !open.isAbsent) return;
    const networks = cluster.field('vpc', 'publicAccessCIDRs');
    const world = networks.items.find((network) => network.is('0.0.0.0/0') || network.is('::/0'));
    if (world) yield world.violation(`The API server admits ${world.text}`);
    else if (networks.isAbsent)
      yield open.violation('The API server admits every address, the default of eksctl');
  },

  examples: {
    bad: [
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop #!\n',
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 203.0.113.0/24\n    - 0.0.0.0/0 #!\n',
    ],
    good: [
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  clusterEndpoints:\n    publicAccess: false\n    privateAccess: true\n',
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n',
    ],
  },
});
