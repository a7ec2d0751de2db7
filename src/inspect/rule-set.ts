import picomatch from 'picomatch';
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
  readonly dockerfile: readonly On<'dockerfile'>[];
  readonly stage: readonly On<'stage'>[];
  forInstruction(keyword: string): readonly On<'instruction'>[];
  readonly compose: readonly On<'compose'>[];
  readonly service: readonly On<'service'>[];
  /** Those about what became of something. */
  readonly changes: ChangeRules;
}

export interface ChangeRules {
  forObject(kind: string): readonly On<'object-change'>[];
  forRemoval(kind: string): readonly On<'object-removal'>[];
  readonly dockerfile: readonly On<'dockerfile-change'>[];
  readonly service: readonly On<'service-change'>[];
  forPath(path: string): readonly On<'file-change'>[];
}

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const instructions = new Map<string, readonly On<'instruction'>[]>();
  const onInstruction = select(rules, 'instruction');
  const together = rules.filter(({ needs }) => needs === 'bundle');
  return {
    alone: kubernetesRules(rules.filter(({ needs }) => needs === undefined)),
    together: together.length === 0 ? undefined : kubernetesRules(together),
    dockerfile: select(rules, 'dockerfile'),
    stage: select(rules, 'stage'),
    forInstruction: (keyword) =>
      memo(instructions, keyword, () =>
        onInstruction.filter(({ keywords }) => keywords.includes(keyword) || keywords.includes('*')),
      ),
    compose: select(rules, 'compose'),
    service: select(rules, 'service'),
    changes: changeRules(rules),
  };
}

function changeRules(rules: readonly Rule[]): ChangeRules {
  const onFile = select(rules, 'file-change').map((rule) => ({ rule, isMeant: picomatch([...rule.paths]) }));
  return {
    forObject: byKind(select(rules, 'object-change')),
    forRemoval: byKind(select(rules, 'object-removal')),
    dockerfile: select(rules, 'dockerfile-change'),
    service: select(rules, 'service-change'),
    forPath: (path) => onFile.filter(({ isMeant }) => isMeant(path)).map(({ rule }) => rule),
  };
}

/** The rules for a kind, found once for each. */
function byKind<Each extends { readonly kinds: readonly string[] }>(
  rules: readonly Each[],
): (kind: string) => readonly Each[] {
  const known = new Map<string, readonly Each[]>();
  return (kind) =>
    memo(known, kind, () => rules.filter(({ kinds }) => kinds.includes(kind) || kinds.includes('*')));
}

function kubernetesRules(rules: readonly Rule[]): KubernetesRules {
  return {
    forObject: byKind(select(rules, 'object')),
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
