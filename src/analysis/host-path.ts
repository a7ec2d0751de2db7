import type { Field } from '../parse/yaml/field.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Pod } from '../parse/kubernetes/pod.ts';

/** A volume that is a path of the node. */
export interface HostPath {
  /** Normalised; `undefined` when it is hidden or missing. */
  readonly path: string | undefined;
  /** The `hostPath` mapping. */
  readonly field: Field;
  readonly isWritable: boolean;
}

/** The paths of the node that an object's pod mounts, or that a PersistentVolume offers. */
export function hostPaths(object: KubernetesObject): readonly HostPath[] {
  if (object.kind !== 'PersistentVolume') {
    return object.pods.flatMap((pod) =>
      pod
        .field('volumes')
        .items.flatMap((volume) =>
          hostPath(volume.field('hostPath'), isWritten(pod, volume.field('name').text)),
        ),
    );
  }
  const modes = object.field('spec', 'accessModes').items;
  const isReadOnly = modes.length > 0 && modes.every((mode) => mode.is('ReadOnlyMany'));
  return hostPath(object.field('spec', 'hostPath'), !isReadOnly);
}

function hostPath(field: Field, isWritable: boolean): readonly HostPath[] {
  if (field.node?.kind !== 'mapping') return [];
  const path = field.field('path').text;
  return [{ path: path === undefined ? undefined : normalPath(path), field, isWritable }];
}

/** Whether a container mounts the volume without `readOnly: true`. */
function isWritten(pod: Pod, volume: string | undefined): boolean {
  return pod.containers.some((container) =>
    container
      .field('volumeMounts')
      .items.some((mount) => volume !== undefined && mount.field('name').is(volume) && allowsWriting(mount)),
  );
}

/** Whether a mount is known to allow writing, as it does by default. */
export function allowsWriting(mount: Field): boolean {
  const readOnly = mount.field('readOnly');
  return readOnly.isAbsent || readOnly.isNot(true);
}

/** The path without `.`, `..` and needless slashes: `//run/./docker.sock` is `/run/docker.sock`. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

const systemFolder =
  /^\/(?:bin|boot|dev|etc|home|lib(?:32|64)?|media|opt|proc|root|run|sbin|srv|sys|usr|var(?:\/(?:lib(?:\/(?:docker|containerd|kubelet))?|log|run))?)?$/;
const belowSystemFolder =
  /^\/(?:bin|boot|dev|etc|home|lib(?:32|64)?|media|proc|root|run|sbin|srv|sys|usr|var)\//;

/** Whether a normalised path is a whole folder of the operating system, `whole`, or something in one, `part`. */
export function systemPath(path: string): 'whole' | 'part' | undefined {
  if (systemFolder.test(path)) return 'whole';
  return belowSystemFolder.test(path) ? 'part' : undefined;
}

const credentials = [
  /^(?:\/root|\/home\/[^/]+)?\/(?:\.aws|\.azure|\.config(?:\/gcloud)?|\.docker|\.kube|\.ssh|gcloud)(?:\/|$)/,
  /^\/etc\/kubernetes(?:\/(?!manifests(?:\/|$)|addons(?:\/|$)|cni)|$)/,
  /^\/var\/lib\/kubelet(?:\/(?:pki|pods|kubeconfig|bootstrap-kubeconfig)(?:\/|$)|$)/,
  /^\/var\/lib\/(?:rancher\/(?:k3s|rke2)\/server|etcd|cloud)(?:\/|$)/,
  /^\/etc\/(?:shadow|ssl\/private|ssh|rancher)(?:\/|$)/,
];

/** Whether a normalised path of a node holds keys of the cloud, of the cluster or of the node itself. */
export function holdsCredentials(path: string): boolean {
  return credentials.some((place) => place.test(path));
}

/** Whether a normalised path is a folder or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  const normal = normalPath(folder);
  return path === normal || path.startsWith(normal === '/' ? normal : `${normal}/`);
}
