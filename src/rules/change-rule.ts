import type { Violation } from '../finding/violation.ts';
import type { Service } from '../parse/compose/service.ts';
import type { Dockerfile } from '../parse/dockerfile/model.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { TextFile } from '../parse/text-file.ts';
import type { Card } from './card.ts';
import type { Parameters, Values } from './parameters.ts';

/** A rule whose subject is a change: the same thing before and after. What it finds is always introduced. */
interface ChangeDefinition<Subject, Given extends Parameters = Parameters> extends Card {
  readonly needs?: never;
  readonly parameters?: Given;
  /** Violations stand in `after`; those about what is gone stand on what it was part of. */
  check(before: Subject, after: Subject, given: Values<Given>): Iterable<Violation>;
  readonly examples: ChangeExamples<Given>;
}

/** A rule about the loss of an object that protected others. */
interface RemovalDefinition<Subject, Given extends Parameters = Parameters> extends Card {
  readonly needs?: never;
  readonly parameters?: Given;
  /** Violations stand in the base branch, where the object was. */
  check(before: Subject, given: Values<Given>): Iterable<Violation>;
  readonly examples: ChangeExamples<Given>;
}

/** The same file on both sides of a change; empty where it does not exist. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/**
 * Changes that are reported and changes that are not. `#!` at the end of a line of `after` marks where a violation
 * starts; of `before`, where a removal rule reports.
 */
interface ChangeExamples<Given extends Parameters> {
  readonly given?: Values<Given>;
  /** The name of the file, where it decides; `manifest.yaml`, `Dockerfile` or `compose.yaml` otherwise. */
  readonly path?: string;
  readonly bad: readonly [Pair, ...Pair[]];
  readonly good: readonly [Pair, ...Pair[]];
}

export type ChangeAltitude =
  | ({ readonly on: 'object-change'; readonly kinds: readonly string[] } & ChangeDefinition<KubernetesObject>)
  | ({
      readonly on: 'object-removal';
      readonly kinds: readonly string[];
    } & RemovalDefinition<KubernetesObject>)
  | ({ readonly on: 'dockerfile-change' } & ChangeDefinition<Dockerfile>)
  | ({ readonly on: 'service-change' } & ChangeDefinition<Service>)
  | ({ readonly on: 'file-change'; readonly paths: readonly string[] } & ChangeDefinition<TextFile>);

/** Looks at a Kubernetes object of some kinds before and after; `'*'` stands for all kinds. */
export function changeRule<Given extends Parameters = Parameters>(
  kinds: readonly [string, ...string[]],
  definition: ChangeDefinition<KubernetesObject, Given>,
): ChangeAltitude {
  return { on: 'object-change', kinds, ...definition };
}

/** Looks at a Kubernetes object of some kinds that the change removes. */
export function removalRule<Given extends Parameters = Parameters>(
  kinds: readonly [string, ...string[]],
  definition: RemovalDefinition<KubernetesObject, Given>,
): ChangeAltitude {
  return { on: 'object-removal', kinds, ...definition };
}

/** Looks at a Dockerfile before and after. */
export function dockerfileChangeRule<Given extends Parameters = Parameters>(
  definition: ChangeDefinition<Dockerfile, Given>,
): ChangeAltitude {
  return { on: 'dockerfile-change', ...definition };
}

/** Looks at a service of a Compose file before and after. */
export function serviceChangeRule<Given extends Parameters = Parameters>(
  definition: ChangeDefinition<Service, Given>,
): ChangeAltitude {
  return { on: 'service-change', ...definition };
}

/** Looks at a file of any language before and after, by globs over its path; a side on which it does not exist is empty. */
export function fileChangeRule<Given extends Parameters = Parameters>(
  paths: readonly [string, ...string[]],
  definition: ChangeDefinition<TextFile, Given>,
): ChangeAltitude {
  return { on: 'file-change', paths, ...definition };
}
