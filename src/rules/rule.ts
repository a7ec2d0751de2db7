import type { Bundle } from '../bundle/bundle.ts';
import type { Violation } from '../finding/violation.ts';
import type { Confidence, Layer, Severity } from '../finding/severity.ts';
import type { Service } from '../parse/compose/service.ts';
import type { Instruction, Stage } from '../parse/dockerfile/model.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Container, Pod } from '../parse/kubernetes/pod.ts';

/** What the author of a rule writes; layer, topic and id come from where the file stands. */
export interface Definition<Subject> {
  /** The weakness in one line, as the list of rules shows it. */
  readonly summary: string;
  readonly severity: Severity;
  /** Left out when a violation is certainly real. */
  readonly confidence?: Confidence;
  /** One or two sentences: what an attacker gains. */
  readonly why: string;
  /** One or two sentences: what to write instead. */
  readonly fix: string;
  readonly references: readonly [string, ...string[]];
  /** The same check in other tools, `tool:id`. */
  readonly equivalents: readonly string[];
  /** Ids the rule had before a rename, so that waivers hold. */
  readonly aliases?: readonly string[];
  readonly needs?: never;
  check(subject: Subject): Iterable<Violation>;
  /** Whole files; `#!` at the end of a line marks where one violation starts. They are the rule's test and its documentation. */
  readonly examples: {
    readonly bad: readonly [string, ...string[]];
    readonly good: readonly [string, ...string[]];
  };
}

/** A rule about an object among the objects it is deployed with; costs the reading of its whole folder. */
export interface BundleDefinition<Subject> extends Omit<Definition<Subject>, 'needs' | 'check'> {
  readonly needs: 'bundle';
  check(subject: Subject, bundle: Bundle): Iterable<Violation>;
}

type AnyDefinition<Subject> = Definition<Subject> | BundleDefinition<Subject>;

/** A rule bound to the model it looks at. */
export type Altitude =
  | ({ readonly on: 'object'; readonly kinds: readonly string[] } & AnyDefinition<KubernetesObject>)
  | ({ readonly on: 'pod' } & AnyDefinition<Pod>)
  | ({ readonly on: 'container' } & AnyDefinition<Container>)
  | ({ readonly on: 'stage' } & Definition<Stage>)
  | ({ readonly on: 'instruction'; readonly keywords: readonly string[] } & Definition<Instruction>)
  | ({ readonly on: 'service' } & Definition<Service>);

/** A rule with its place in the catalogue. */
export type Rule = Altitude & { readonly id: string; readonly layer: Layer; readonly topic: string };

/** A rule at its place in the catalogue: layer, topic and id are those of its file. */
export function placed(layer: Layer, topic: string, id: string, rule: Altitude): Rule {
  return { ...rule, layer, topic, id };
}

/** Looks at Kubernetes objects of some kinds; `'*'` stands for all. */
export function objectRule(
  kinds: readonly [string, ...string[]],
  definition: AnyDefinition<KubernetesObject>,
): Altitude {
  return { on: 'object', kinds, ...definition };
}

/** Looks at pods, and at the pods that workloads make. */
export function podRule(definition: AnyDefinition<Pod>): Altitude {
  return { on: 'pod', ...definition };
}

/** Looks at every container of a pod: init, main and ephemeral. */
export function containerRule(definition: AnyDefinition<Container>): Altitude {
  return { on: 'container', ...definition };
}

/** Looks at the stages of a Dockerfile. */
export function stageRule(definition: Definition<Stage>): Altitude {
  return { on: 'stage', ...definition };
}

/** Looks at the instructions of a Dockerfile that have one of the keywords. */
export function instructionRule(
  keywords: readonly [string, ...string[]],
  definition: Definition<Instruction>,
): Altitude {
  return { on: 'instruction', keywords, ...definition };
}

/** Looks at the services of a Compose file. */
export function serviceRule(definition: Definition<Service>): Altitude {
  return { on: 'service', ...definition };
}
