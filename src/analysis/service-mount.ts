import type { Mount } from '../parse/compose/mount.ts';
import type { Severity } from '../finding/severity.ts';
import { normalPath, systemPath } from './host-path.ts';

/** The folder of the host that a mount brings in, normalised, `~` as somebody's home; `undefined` for volumes, relative and hidden paths. */
export function hostFolder({ source }: Pick<Mount, 'source'>): string | undefined {
  const path = source.replace(/^~(?=\/|$)/, '/home/user');
  return path.startsWith('/') ? normalPath(path) : undefined;
}

/** Where people keep their data: hardly more than a folder of the project, unless it is mounted whole. */
const data = /^\/(?:home|media|mnt|opt|srv|var\/(?:lib|log|opt|backups?))(?:\/|$)/;
/** What tells a program the time, the certificates and the name of its host: nothing to learn. */
const harmless =
  /^\/(?:etc\/(?:localtime|timezone|hostname|machine-id|os-release|ssl\/certs|ca-certificates)|usr\/(?:local\/)?share|dev\/(?:shm|null|zero|full|u?random))(?:\/|$)/;

/** What a folder of the host gives to a container that gets it; `undefined` outside the operating system. */
export function gravityOf(path: string, isWritable: boolean): Severity | undefined {
  const extent = systemPath(path);
  if (extent === undefined) return undefined;
  if (harmless.test(path)) return isWritable && !path.startsWith('/dev/') ? 'low' : 'info';
  if (data.test(path) && !/^\/var\/lib\/(?:docker|containerd|kubelet)/.test(path))
    return extent === 'whole' && isWritable ? 'medium' : 'low';
  if (extent === 'whole') return isWritable ? 'high' : 'medium';
  return isWritable ? 'medium' : 'low';
}
