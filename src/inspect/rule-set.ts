import type { Rule } from '../rules/rule.ts';

type On<Kind extends Rule['on']> = Extract<Rule, { on: Kind }>;

/** Rules about Kubernetes objects, sorted by what they look at, so that each model meets only its own. */
export interface KubernetesRules {
  forObject(kind: string): readonly On<'object'>[];
  readonly pod: readonly On<'pod'>[];
  readonly container: readonly On<'container'>[];
}

export interface RuleSet {
  /** Those for which the object is enough. */
  readonly alone: KubernetesRules;
  /** Those that need its bundle; `undefined` when there are none, so that no bundle need be read. */
  readonly together: KubernetesRules | undefined;
  readonly stage: readonly On<'stage'>[];
  forInstruction(keyword: string): readonly On<'instruction'>[];
  readonly service: readonly On<'service'>[];
}

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const instructions = new Map<string, readonly On<'instruction'>[]>();
  const onInstruction = select(rules, 'instruction');
  const together = rules.filter(({ needs }) => needs === 'bundle');
  return {
    alone: kubernetesRules(rules.filter(({ needs }) => needs === undefined)),
    together: together.length === 0 ? undefined : kubernetesRules(together),
    stage: select(rules, 'stage'),
    forInstruction: (keyword) =>
      memo(instructions, keyword, () => onInstruction.filter(({ keywords }) => keywords.includes(keyword))),
    service: select(rules, 'service'),
  };
}

function kubernetesRules(rules: readonly Rule[]): KubernetesRules {
  const objects = new Map<string, readonly On<'object'>[]>();
  const onObject = select(rules, 'object');
  return {
    forObject: (kind) =>
      memo(objects, kind, () => onObject.filter(({ kinds }) => kinds.includes(kind) || kinds.includes('*'))),
    pod: select(rules, 'pod'),
    container: select(rules, 'container'),
  };
}

function select<Kind extends Rule['on']>(rules: readonly Rule[], kind: Kind): readonly On<Kind>[] {
  return rules.filter((rule): rule is On<Kind> => rule.on === kind);
}

function memo<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
