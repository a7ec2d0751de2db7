import { apiServerAccess } from '../../../analysis/api-server-access.ts';
import { isWorld } from '../../../analysis/network-range.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(
  ['AWSManagedControlPlane', 'AzureManagedControlPlane', 'Cluster', 'ClusterConfig'],
  {
    summary: 'The API server of a cluster answers the whole internet',
    severity: 'high',
    why: 'Every stolen token and every flaw of the API server can then be used from anywhere, without a foothold in your network.',
    fix: 'Switch the public endpoint off, or name your networks: `vpc.publicAccessCIDRs` of eksctl, `kubernetesApiAccess` of kops, `publicCIDRs` or `authorizedIPRanges` of Cluster API.',
    references: [
      'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
      'https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges',
      'https://kops.sigs.k8s.io/cluster_spec/#kubernetesapiaccess',
    ],
    equivalents: ['trivy:AWS-0040', 'trivy:AWS-0041', 'checkov:CKV_AWS_38', 'checkov:CKV_AWS_39'],

    *check(cluster) {
      const access = apiServerAccess(cluster);
      if (access === undefined || access.networks.isHidden) return;
      const { endpoint, networks, isOpenByDefault } = access;
      const ranges = networks.items.map((item) => item.text ?? '');
      const world = networks.items.find((item) => isWorld([item.text ?? '']));
      if (world) yield world.violation(`The API server admits ${world.text}`);
      else if (isWorld(ranges)) yield networks.violation('These networks together admit about every address');
      else if (ranges.length === 0 && isOpenByDefault)
        yield endpoint.violation('The API server admits every address, as nothing here says otherwise');
    },

    examples: {
      bad: [
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop #!\n',
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 203.0.113.0/24\n    - 0.0.0.0/0 #!\n',
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 0.0.0.0/1 #!\n    - 128.0.0.0/1\n',
        'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nspec:\n  kubernetesApiAccess:\n    - ::/0 #!\n',
        'apiVersion: infrastructure.cluster.x-k8s.io/v1beta1\nkind: AzureManagedControlPlane\nspec: #!\n  location: westeurope\n',
        'apiVersion: controlplane.cluster.x-k8s.io/v1beta2\nkind: AWSManagedControlPlane\nspec:\n  endpointAccess:\n    public: true #!\n',
      ],
      good: [
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  clusterEndpoints:\n    publicAccess: false\n    privateAccess: true\n',
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n',
        'apiVersion: kops.k8s.io/v1alpha3\nkind: Cluster\nspec:\n  api:\n    access: [203.0.113.0/24]\n',
        'apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nspec: {}\n',
        'apiVersion: infrastructure.cluster.x-k8s.io/v1beta1\nkind: AzureManagedControlPlane\nspec:\n  apiServerAccessProfile:\n    enablePrivateCluster: true\n',
        'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: ${NETWORKS}\n',
      ],
    },
  },
);
