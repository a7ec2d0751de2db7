/** The parts of `registry/repository:tag@digest`; what is not written is `undefined`. */
export interface ImageReference {
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Takes apart an image reference the way container runtimes do: a colon before the last slash belongs to the registry's port. */
export function parseImageReference(text: string): ImageReference {
  const [named = '', digest] = text.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0
    ? { name: named, tag: undefined, digest }
    : { name: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}

/** Whether the reference means another image tomorrow: no digest, and no tag or `latest`. */
export function isFloating({ tag, digest }: ImageReference): boolean {
  return digest === undefined && (tag === undefined || tag === '' || tag === 'latest');
}
