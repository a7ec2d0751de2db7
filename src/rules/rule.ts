import type { Bundle } from '../bundle/bundle.ts';
import type { Violation } from '../finding/violation.ts';
import type { Layer } from '../finding/severity.ts';
import type { ComposeFile } from '../parse/compose/compose.ts';
import type { Service } from '../parse/compose/service.ts';
import type { Dockerfile, Instruction, Stage } from '../parse/dockerfile/model.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Container, Pod } from '../parse/kubernetes/pod.ts';
import type { Card } from './card.ts';
import type { ChangeAltitude } from './change-rule.ts';
import { defaultValues } from './parameters.ts';
import type { Parameters, SomeValues, Values } from './parameters.ts';

/** What the author of a rule writes. */
export interface Definition<Subject, Given extends Parameters = Parameters> extends Card {
  readonly needs?: never;
  /** What a policy may set. */
  readonly parameters?: Given;
  check(subject: Subject, given: Values<Given>): Iterable<Violation>;
  readonly examples: Examples<Given>;
}

/** Whole files; `#!` at the end of a line marks where one violation starts. They are the rule's test and its documentation. */
export interface Examples<Given extends Parameters> {
  /** What the policy sets for these examples, where they need it. */
  readonly given?: Values<Given>;
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, ...string[]];
}

/** A rule about an object among the objects it is deployed with; costs the reading of its whole folder. */
export interface BundleDefinition<Subject, Given extends Parameters = Parameters> extends Omit<
  Definition<Subject, Given>,
  'needs' | 'check'
> {
  readonly needs: 'bundle';
  check(subject: Subject, bundle: Bundle, given: Values<Given>): Iterable<Violation>;
}

type AnyDefinition<Subject, Given extends Parameters = Parameters> =
  | Definition<Subject, Given>
  | BundleDefinition<Subject, Given>;

/** A rule bound to the model it looks at. */
export type Altitude =
  | ({ readonly on: 'object'; readonly kinds: readonly string[] } & AnyDefinition<KubernetesObject>)
  | ({ readonly on: 'pod' } & AnyDefinition<Pod>)
  | ({ readonly on: 'container' } & AnyDefinition<Container>)
  | ({ readonly on: 'dockerfile' } & Definition<Dockerfile>)
  | ({ readonly on: 'stage' } & Definition<Stage>)
  | ({ readonly on: 'instruction'; readonly keywords: readonly string[] } & Definition<Instruction>)
  | ({ readonly on: 'compose' } & Definition<ComposeFile>)
  | ({ readonly on: 'service' } & Definition<Service>)
  | ChangeAltitude;

/** A rule with its place in the catalogue. */
export type Rule = Altitude & {
  readonly id: string;
  readonly layer: Layer;
  readonly topic: string;
  /** What its `check` is given. */
  readonly given: SomeValues;
};

/** A rule at its place in the catalogue: layer, topic and id are those of its file. */
export function placed(layer: Layer, topic: string, id: string, rule: Altitude): Rule {
  return { ...rule, layer, topic, id, given: defaultValues(rule.parameters) };
}

/** The rule as a policy parameterises it; the names and types of `values` were checked against its parameters. */
export function withValues(rule: Rule, values: SomeValues): Rule {
  return { ...rule, given: { ...rule.given, ...values } };
}

/** Looks at Kubernetes objects of some kinds; `'*'` stands for all. */
export function objectRule<Given extends Parameters = Parameters>(
  kinds: readonly [string, ...string[]],
  definition: AnyDefinition<KubernetesObject, Given>,
): Altitude {
  return { on: 'object', kinds, ...definition };
}

/** Looks at pods, and at the pods that workloads make. */
export function podRule<Given extends Parameters = Parameters>(
  definition: AnyDefinition<Pod, Given>,
): Altitude {
  return { on: 'pod', ...definition };
}

/** Looks at every container of a pod: init, main and ephemeral. */
export function containerRule<Given extends Parameters = Parameters>(
  definition: AnyDefinition<Container, Given>,
): Altitude {
  return { on: 'container', ...definition };
}

/** Looks at a Dockerfile as a whole. */
export function dockerfileRule<Given extends Parameters = Parameters>(
  definition: Definition<Dockerfile, Given>,
): Altitude {
  return { on: 'dockerfile', ...definition };
}

/** Looks at the stages of a Dockerfile. */
export function stageRule<Given extends Parameters = Parameters>(
  definition: Definition<Stage, Given>,
): Altitude {
  return { on: 'stage', ...definition };
}

/** Looks at the instructions of a Dockerfile that have one of the keywords; `'*'` stands for all, FROM included. */
export function instructionRule<Given extends Parameters = Parameters>(
  keywords: readonly [string, ...string[]],
  definition: Definition<Instruction, Given>,
): Altitude {
  return { on: 'instruction', keywords, ...definition };
}

/** Looks at a Compose file as a whole. */
export function composeRule<Given extends Parameters = Parameters>(
  definition: Definition<ComposeFile, Given>,
): Altitude {
  return { on: 'compose', ...definition };
}

/** Looks at the services of a Compose file. */
export function serviceRule<Given extends Parameters = Parameters>(
  definition: Definition<Service, Given>,
): Altitude {
  return { on: 'service', ...definition };
}
