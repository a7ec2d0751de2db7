/** The levels of the Pod Security Standards, strictest last. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** A minor version of Kubernetes whose standards count; one that is not out yet counts as the latest that is known. */
export type PodSecurityVersion = 'latest' | `v1.${number}`;

/** As labels of namespaces write them; the API server takes any other text for an error. */
export function isPodSecurityLevel(text: string): text is PodSecurityLevel {
  return podSecurityLevels.some((level) => level === text);
}

/** As labels of namespaces write them; the API server takes any other text for an error. */
export function isPodSecurityVersion(text: string): text is PodSecurityVersion {
  return text === 'latest' || /^v1\.(?:0|[1-9][0-9]*)$/.test(text);
}

/** The minor version, `Infinity` for the latest. */
export function minorOf(version: PodSecurityVersion): number {
  return version === 'latest' ? Infinity : Number(version.slice('v1.'.length));
}
