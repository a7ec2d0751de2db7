import { isPodSecurityVersion, type PodSecurityLevel } from '../../../src/analysis/pod-security/level.ts';
import { podSecurityOf } from '../../../src/analysis/pod-security/pod-security-of.ts';
import { parsePod } from './pods.ts';

/** By version the fields that break a control, after the container's name where one does: `app: spec.…`. */
export type Verdicts = Readonly<Record<string, readonly string[]>>;

/** A control, a pod in words, its manifest and what is to be found in it. */
export type Row = readonly [control: string, what: string, manifest: string, verdicts: Verdicts];

export function always(...found: readonly string[]): Verdicts {
  return { 'v1.0': found, 'v1.25': found, 'v1.40': found, latest: found };
}

/** What is found of one control at each of the versions that `verdicts` names. */
export function judge(
  level: PodSecurityLevel,
  control: string,
  manifest: string,
  verdicts: Verdicts,
): Verdicts {
  const pod = parsePod(manifest);
  return Object.fromEntries(
    Object.keys(verdicts).map((version) => {
      if (!isPodSecurityVersion(version)) throw new Error(`no version: ${version}`);
      const found = podSecurityOf(pod, level, version).filter((violation) => violation.control === control);
      const named = found.map(({ field, container }) =>
        container === undefined ? field.path : `${container}: ${field.path}`,
      );
      return [version, named];
    }),
  );
}
