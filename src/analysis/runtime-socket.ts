import { normalPath } from './host-path.ts';

const sockets =
  /^\/(?:.+\/)?(?:docker|containerd|crio|cri-dockerd|podman|dockershim|buildkitd|frakti)\.sock$/;
/** Windows: `\\.\pipe\docker_engine`, also with slashes. */
const pipes = /(?:^|[\\/])pipe[\\/](?:docker_engine|containerd-containerd)$/;
/** Folders whose mount brings a socket along. */
const folders = /^(?:\/var)?\/run(?:\/(?:containerd|crio|podman|docker))?$/;

/** Whether a path of the host is the socket of a container runtime, or a folder that holds one. */
export function isRuntimeSocket(path: string | undefined): boolean {
  if (path === undefined) return false;
  const normal = normalPath(path);
  return sockets.test(normal) || folders.test(normal) || pipes.test(path);
}
