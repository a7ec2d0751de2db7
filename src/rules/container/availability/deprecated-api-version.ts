import { latestRelease, outdatedApi, type OutdatedApi } from '../../../analysis/api-versions.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object is of an API version that Kubernetes deprecated or removed',
  severity: 'low',
  why: 'A cluster of a newer release refuses the object: an update stops, and a protection such as a NetworkPolicy is not there at all.',
  fix: 'Write the API version that takes its place, and look up which of its fields changed.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  equivalents: [
    'kube-linter:no-extensions-v1beta',
    'trivy:KSV-0107',
    'kube-score:stable-version',
    'gatekeeper:VerifyDeprecatedAPI',
    'kyverno:check-deprecated-apis',
    'kyverno:disallow-deprecated-apis',
    'kics:object_is_using_a_deprecated_api_version',
  ],

  *check(object) {
    const version = object.field('apiVersion');
    const api = version.text === undefined ? undefined : outdatedApi(version.text, object.kind);
    if (api === undefined) return;
    const isRemoved = api.removed !== undefined && api.removed <= latestRelease;
    const severity = isRemoved ? (protections.has(object.kind) ? 'medium' : 'low') : 'info';
    const violation = version.violation(
      `${object.kind} of ${version.text} ${fate(api, isRemoved)}`,
      severity,
    );
    const isSame = sameFields.has(object.kind) && version.text?.endsWith('/v1beta1');
    const edit = isSame && api.replacement !== undefined ? { edit: version.set(api.replacement) } : {};
    yield { ...violation, ...edit };
  },

  examples: {
    bad: [
      'apiVersion: extensions/v1beta1 #!\nkind: NetworkPolicy\n---\napiVersion: batch/v1beta1 #!\nkind: CronJob\n---\napiVersion: policy/v1beta1 #!\nkind: PodSecurityPolicy\nspec: {}\n---\napiVersion: v1 #!\nkind: Endpoints\n---\napiVersion: extensions/v1beta1 #!\nkind: Scale\n---\napiVersion: resource.k8s.io/v1beta1 #!\nkind: ResourceClaim\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n---\napiVersion: batch/v1\nkind: CronJob\n---\napiVersion: example.com/v1beta1\nkind: CronJob\n---\napiVersion: ${API}\nkind: Ingress\n',
    ],
  },
});

/** Kinds of which the deprecation guide names no notable change between v1beta1 and what takes its place. */
const sameFields = new Set([
  'APIService',
  'ClusterRole',
  'ClusterRoleBinding',
  'CronJob',
  'CSIDriver',
  'CSINode',
  'CSIStorageCapacity',
  'IngressClass',
  'Lease',
  'NetworkPolicy',
  'PriorityClass',
  'Role',
  'RoleBinding',
  'RuntimeClass',
  'StorageClass',
  'VolumeAttachment',
]);

/** Kinds that forbid something: refused, they leave it open. */
const protections = new Set([
  'NetworkPolicy',
  'PodSecurityPolicy',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
]);

function fate({ deprecated, removed, replacement }: OutdatedApi, isRemoved: boolean): string {
  const instead = replacement === undefined ? '' : `; ${replacement} takes its place`;
  if (isRemoved) return `is refused from Kubernetes 1.${removed} on${instead}`;
  const end = removed === undefined ? '' : ` and refused from 1.${removed} on`;
  return `is deprecated since Kubernetes 1.${deprecated}${end}${instead}`;
}
