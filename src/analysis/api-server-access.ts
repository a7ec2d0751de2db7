import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** How the definition of a managed cluster opens its API server. */
export interface ApiServerAccess {
  /** The switch of the public endpoint, or the field that stands for it. */
  readonly endpoint: Field;
  /** The list of networks that may reach it. */
  readonly networks: Field;
  /** Whether no list means everybody; else it means nobody. */
  readonly isOpenByDefault: boolean;
}

/** What the object says about a public endpoint; `undefined` when it has none, or is no definition of a cluster. */
export function apiServerAccess(object: KubernetesObject): ApiServerAccess | undefined {
  const spec = object.field('spec');
  switch (`${object.group} ${object.kind}`) {
    case 'eksctl.io ClusterConfig':
      if (object.field('privateCluster', 'enabled').is(true)) return undefined;
      return publicBy(
        object.field('vpc', 'clusterEndpoints', 'publicAccess'),
        object.field('vpc', 'publicAccessCIDRs'),
      );
    case 'controlplane.cluster.x-k8s.io AWSManagedControlPlane':
      return publicBy(spec.field('endpointAccess', 'public'), spec.field('endpointAccess', 'publicCIDRs'));
    case 'infrastructure.cluster.x-k8s.io AzureManagedControlPlane':
      return azure(spec.field('apiServerAccessProfile'));
    case 'kops.k8s.io Cluster':
      return kops(spec);
    default:
      return undefined;
  }
}

/** Public unless the switch says otherwise. */
function publicBy(endpoint: Field, networks: Field): ApiServerAccess | undefined {
  return endpoint.is(true) || endpoint.isAbsent ? { endpoint, networks, isOpenByDefault: true } : undefined;
}

function azure(profile: Field): ApiServerAccess | undefined {
  const isPrivate = profile.field('enablePrivateCluster');
  if (isPrivate.is(true) || isPrivate.isHidden) return undefined;
  return { endpoint: profile, networks: profile.field('authorizedIPRanges'), isOpenByDefault: true };
}

/** The list moved from `kubernetesApiAccess` to `api.access` in v1alpha3. */
function kops(spec: Field): ApiServerAccess | undefined {
  if (spec.field('api', 'loadBalancer', 'type').is('Internal')) return undefined;
  const old = spec.field('kubernetesApiAccess');
  const networks = old.isAbsent ? spec.field('api', 'access') : old;
  return { endpoint: spec.field('api'), networks, isOpenByDefault: false };
}
