/**
 * API versions of built-in kinds that Kubernetes has deprecated, as of release 1.37 of 28 October 2026: what the module
 * k8s.io/api (0.21, 0.24, 0.31 and 0.37.2) declares of the life of each kind, and
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/ for `CustomResourceDefinition`, `APIService`
 * and `Endpoints`, which the module says nothing of.
 */
export const latestRelease = 37;

/** The life of an outdated API version; releases are the minor number of Kubernetes 1. */
export interface OutdatedApi {
  readonly deprecated: number;
  /** The release that stops serving it; `undefined` when none is planned. */
  readonly removed: number | undefined;
  /** What to write instead; `undefined` when nothing takes its place. */
  readonly replacement: string | undefined;
}

/** What is known of the API version of a kind; `undefined` when it is in force, or not of Kubernetes itself. */
export function outdatedApi(apiVersion: string, kind: string): OutdatedApi | undefined {
  return (
    byVersionAndKind.get(`${apiVersion} ${kind}`) ?? (isExtension(apiVersion) ? extensionsGroup : undefined)
  );
}

/** No release from 1.22 on serves anything of this group. */
const extensionsGroup = { deprecated: 8, removed: 22, replacement: undefined };

function isExtension(apiVersion: string): boolean {
  return apiVersion.startsWith('extensions/v1beta');
}

type Row = readonly [
  apiVersion: string,
  kinds: string,
  deprecated: number,
  removed: number | undefined,
  replacement?: string,
];

const admission = 'admissionregistration.k8s.io';
const flowcontrol = 'flowcontrol.apiserver.k8s.io';
const mutating = 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding';
const validating = 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding';
const flows = 'FlowSchema PriorityLevelConfiguration';
const claims = 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice';
const accessReviews =
  'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview';
const bindings = 'ClusterRole ClusterRoleBinding Role RoleBinding';

const rows: readonly Row[] = [
  ['v1', 'Endpoints', 33, undefined, 'discovery.k8s.io/v1 (EndpointSlice)'],
  [`${admission}/v1alpha1`, mutating, 35, 38, `${admission}/v1`],
  [`${admission}/v1alpha1`, validating, 29, 32, `${admission}/v1`],
  [`${admission}/v1beta1`, mutating, 37, 40, `${admission}/v1`],
  [`${admission}/v1beta1`, validating, 31, 34, `${admission}/v1`],
  [
    `${admission}/v1beta1`,
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    16,
    22,
    `${admission}/v1`,
  ],
  ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 16, 22, 'apiextensions.k8s.io/v1'],
  ['apiregistration.k8s.io/v1beta1', 'APIService', 19, 22, 'apiregistration.k8s.io/v1'],
  ['apps/v1beta1', 'ControllerRevision Deployment ReplicaSet StatefulSet', 8, 16, 'apps/v1'],
  ['apps/v1beta2', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', 9, 16, 'apps/v1'],
  ['authentication.k8s.io/v1alpha1', 'SelfSubjectReview', 29, 32, 'authentication.k8s.io/v1'],
  ['authentication.k8s.io/v1beta1', 'SelfSubjectReview', 30, 33, 'authentication.k8s.io/v1'],
  ['authentication.k8s.io/v1beta1', 'TokenReview', 19, 22, 'authentication.k8s.io/v1'],
  ['authorization.k8s.io/v1beta1', accessReviews, 19, 22, 'authorization.k8s.io/v1'],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', 22, 25, 'autoscaling/v2'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 23, 26, 'autoscaling/v2'],
  ['batch/v1beta1', 'CronJob', 21, 25, 'batch/v1'],
  ['certificates.k8s.io/v1alpha1', 'ClusterTrustBundle', 34, 37, 'certificates.k8s.io/v1'],
  ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 19, 22, 'certificates.k8s.io/v1'],
  [
    'certificates.k8s.io/v1beta1',
    'ClusterTrustBundle PodCertificateRequest',
    37,
    40,
    'certificates.k8s.io/v1',
  ],
  ['coordination.k8s.io/v1alpha1', 'LeaseCandidate', 34, 37],
  ['coordination.k8s.io/v1alpha2', 'LeaseCandidate', 35, 38],
  ['coordination.k8s.io/v1beta1', 'Lease', 19, 22, 'coordination.k8s.io/v1'],
  ['coordination.k8s.io/v1beta1', 'LeaseCandidate', 36, 39],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', 21, 25, 'discovery.k8s.io/v1'],
  ['events.k8s.io/v1beta1', 'Event', 22, 25, 'events.k8s.io/v1'],
  ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 8, 16, 'apps/v1'],
  ['extensions/v1beta1', 'Ingress', 14, 22, 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'NetworkPolicy', 9, 16, 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'PodSecurityPolicy', 11, 16],
  [`${flowcontrol}/v1alpha1`, flows, 20, 21, `${flowcontrol}/v1`],
  [`${flowcontrol}/v1beta1`, flows, 23, 26, `${flowcontrol}/v1`],
  [`${flowcontrol}/v1beta2`, flows, 26, 29, `${flowcontrol}/v1`],
  [`${flowcontrol}/v1beta3`, flows, 29, 32, `${flowcontrol}/v1`],
  ['networking.k8s.io/v1alpha1', 'IPAddress ServiceCIDR', 30, 33, 'networking.k8s.io/v1'],
  ['networking.k8s.io/v1beta1', 'IPAddress ServiceCIDR', 34, 37, 'networking.k8s.io/v1'],
  ['networking.k8s.io/v1beta1', 'Ingress IngressClass', 19, 22, 'networking.k8s.io/v1'],
  ['node.k8s.io/v1beta1', 'RuntimeClass', 22, 25, 'node.k8s.io/v1'],
  ['policy/v1beta1', 'PodDisruptionBudget', 21, 25, 'policy/v1'],
  ['policy/v1beta1', 'PodSecurityPolicy', 21, 25],
  ['rbac.authorization.k8s.io/v1beta1', bindings, 17, 22, 'rbac.authorization.k8s.io/v1'],
  ['resource.k8s.io/v1alpha3', 'DeviceTaintRule', 36, 39, 'resource.k8s.io/v1'],
  ['resource.k8s.io/v1beta1', claims, 35, 38, 'resource.k8s.io/v1'],
  ['resource.k8s.io/v1beta2', claims, 36, 39, 'resource.k8s.io/v1'],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', 14, 22, 'scheduling.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'CSIStorageCapacity VolumeAttachment', 21, 24, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'VolumeAttributesClass', 32, 35, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSIDriver StorageClass VolumeAttachment', 19, 22, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSINode', 17, 22, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', 24, 27, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', 34, 37, 'storage.k8s.io/v1'],
  ['storagemigration.k8s.io/v1alpha1', 'StorageVersionMigration', 33, 36, 'storagemigration.k8s.io/v1'],
  ['storagemigration.k8s.io/v1beta1', 'StorageVersionMigration', 37, 40, 'storagemigration.k8s.io/v1'],
];

const byVersionAndKind: ReadonlyMap<string, OutdatedApi> = new Map(
  rows.flatMap(([apiVersion, kinds, deprecated, removed, replacement]) =>
    kinds.split(' ').map((kind) => [`${apiVersion} ${kind}`, { deprecated, removed, replacement }] as const),
  ),
);
