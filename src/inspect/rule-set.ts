import type { Rule } from '../rules/rule.ts';

type On<Kind extends Rule['on']> = Extract<Rule, { on: Kind }>;

/** Rules sorted by what they look at, so that each model meets only its own. */
export interface RuleSet {
  forObject(kind: string): readonly On<'object'>[];
  readonly pod: readonly On<'pod'>[];
  readonly container: readonly On<'container'>[];
  readonly stage: readonly On<'stage'>[];
  forInstruction(keyword: string): readonly On<'instruction'>[];
  readonly service: readonly On<'service'>[];
}

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const select = <Kind extends Rule['on']>(kind: Kind) =>
    rules.filter((rule): rule is On<Kind> => rule.on === kind);
  const objects = new Map<string, readonly On<'object'>[]>();
  const instructions = new Map<string, readonly On<'instruction'>[]>();
  const onObject = select('object');
  const onInstruction = select('instruction');
  return {
    forObject: (kind) =>
      memo(objects, kind, () => onObject.filter(({ kinds }) => kinds.includes(kind) || kinds.includes('*'))),
    pod: select('pod'),
    container: select('container'),
    stage: select('stage'),
    forInstruction: (keyword) =>
      memo(instructions, keyword, () => onInstruction.filter(({ keywords }) => keywords.includes(keyword))),
    service: select('service'),
  };
}

function memo<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
