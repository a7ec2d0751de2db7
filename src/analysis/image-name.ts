import { parseImageReference } from '../parse/image-reference.ts';

/** An image with everything that a reader of the short form has to know. */
export interface ImageName {
  /** `docker.io` for names without a registry. */
  readonly registry: string;
  /** With registry, as `docker.io/library/debian`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Other names of Docker Hub. */
const hub = new Set(['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com', 'hub.docker.com']);

/** The full name of an image: a first part with a dot or a port, or `localhost`, is a registry, all else is on Docker Hub. */
export function imageName(text: string): ImageName {
  const { name, tag, digest } = parseImageReference(text);
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const isRegistry = /[.:]/.test(first) || first === 'localhost';
  const registry = isRegistry ? canonicalRegistry(first) : 'docker.io';
  const path = isRegistry ? name.slice(slash + 1) : name;
  const isOfficial = registry === 'docker.io' && !path.includes('/');
  return { registry, name: `${registry}/${isOfficial ? `library/${path}` : path}`, tag, digest };
}

export function canonicalRegistry(registry: string): string {
  const lower = registry.toLowerCase();
  return hub.has(lower) ? 'docker.io' : lower;
}
