const sockets =
  /^(?:\/var)?\/run\/(?:.+\/)?(?:docker|containerd|crio|cri-dockerd|podman|dockershim|buildkitd|frakti)\.sock$/;
/** Folders whose mount brings a socket along. */
const folders = /^(?:\/var)?\/run(?:\/(?:containerd|crio|podman|docker))?$/;

/** Whether a path of the host is the socket of a container runtime, or a folder that holds one. */
export function isRuntimeSocket(path: string | undefined): boolean {
  if (path === undefined) return false;
  const normal = normalise(path);
  return sockets.test(normal) || folders.test(normal);
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
