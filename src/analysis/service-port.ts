import type { Service } from '../parse/compose/service.ts';

type Port = Service['ports'][number];

/** Whether a port is known to be published to every interface of the host, as it is when none is named. */
export function isOpenToAll({ hostIp, published, field }: Port): boolean {
  const isUnclear = published === undefined && !field.field('published').isAbsent;
  const isHidden = field.isHidden || field.field('host_ip').isHidden;
  if (isHidden || isUnclear) return false;
  return hostIp === undefined || /^(?:0\.0\.0\.0|\[?::\]?|\*|)$/.test(hostIp);
}

/** The host port of a publication in words: `port 8080`, `ports 8080-8090`, `a random port`. */
export function publishedName({ published }: Port): string {
  if (published === undefined) return 'a random port';
  const { first, last } = published;
  return first === last ? `port ${first}` : `ports ${first}-${last}`;
}
