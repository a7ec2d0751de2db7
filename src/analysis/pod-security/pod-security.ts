import type { Subject } from '../../finding/finding.ts';
import { UserError } from '../../finding/user-error.ts';
import { parseKubernetes } from '../../parse/kubernetes/kubernetes.ts';
import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import { Lines } from '../../parse/lines.ts';
import { YamlSyntaxError } from '../../parse/yaml/syntax-error.ts';
import {
  isPodSecurityLevel,
  isPodSecurityVersion,
  type PodSecurityLevel,
  podSecurityLevels,
  type PodSecurityVersion,
} from './level.ts';
import { podSecurityOf } from './pod-security-of.ts';

export interface PodSecurityOptions {
  readonly level: PodSecurityLevel;
  readonly version: PodSecurityVersion;
}

export interface PodSecurityResult {
  /** Whether there are no violations. */
  readonly allowed: boolean;
  /** In the order of the objects; a hostPath volume breaks two controls at `restricted` and stands here twice. */
  readonly violations: readonly {
    /** The API server's name of the check, without the level that some of them end in: `capabilities`, `hostPorts`. */
    readonly control: string;
    /** The object, and the container when one is at fault. */
    readonly subject: Subject;
    readonly container?: string;
    /** Path of the offending or missing field in its object: `spec.containers[app].securityContext.privileged`. */
    readonly field: string;
    /** One sentence without a full stop. */
    readonly message: string;
  }[];
}

/**
 * Judges the pods and pod templates of a manifest (YAML or JSON, any number of objects) by a level of the
 * Pod Security Standards as the API server of a version of Kubernetes does; later versions than known count as `latest`.
 * A value that a template hides (`{{ … }}`, `${…}`) counts as no violation, though it may become one.
 * A manifest without pods is allowed.
 * Throws `UserError` for a level or version that does not exist, and for text that is no YAML.
 */
export function podSecurity(manifest: string, { level, version }: PodSecurityOptions): PodSecurityResult {
  if (!isPodSecurityLevel(level))
    throw new UserError(
      `There is no level "${String(level)}"`,
      `Use one of: ${podSecurityLevels.join(', ')}.`,
    );
  if (!isPodSecurityVersion(version))
    throw new UserError(`There is no version "${String(version)}"`, 'Use latest, or a version like v1.32.');
  const pods = objectsOf(manifest).flatMap((object) => object.pods);
  const violations = pods.flatMap((pod) => podSecurityOf(pod, level, version));
  return {
    allowed: violations.length === 0,
    violations: violations.map(({ control, field, message, ...container }) => {
      const { subject, field: path } = field.violation(message);
      return { control, subject, ...container, field: path, message };
    }),
  };
}

function objectsOf(manifest: string): readonly KubernetesObject[] {
  try {
    return parseKubernetes(manifest);
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error;
    const { line, column } = new Lines(manifest).position(error.offset);
    throw new UserError(
      `The manifest is no YAML: ${error.message} (line ${line}, column ${column})`,
      'Correct the manifest at this place.',
    );
  }
}
