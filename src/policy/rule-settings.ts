import { closest } from 'fastest-levenshtein';
import type { Finding } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import type { WrittenRule } from './policy-file.ts';
import type { Written } from './written.ts';

export type ParameterValue = readonly string[] | number | boolean;

/** A rule as far as a policy needs to know it. */
export interface KnownRule {
  readonly id: string;
  readonly layer: string;
  readonly topic: string;
  readonly severity: Severity;
  /** Ids it had before. */
  readonly aliases?: readonly string[];
  readonly parameters?: Readonly<Record<string, { readonly value: ParameterValue }>>;
}

export type Catalogue = readonly KnownRule[];

/** What a policy says of one rule. */
export interface RuleSetting {
  readonly off: boolean;
  readonly severity: Severity | undefined;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly origin: string;
}

/** By id; a rule of another tool by `tool:id`. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** Ids of our own rules have no colon. */
const ofOtherTool = /^[a-z][\w-]*:[^*\s]+$/;

/** What is written for ids, former ids and topics, by the ids they stand for. Throws `UserError` for what does not exist. */
export function settingsOf(
  rules: Readonly<Record<string, WrittenRule>>,
  keys: readonly PropertyKey[],
  written: Written,
  catalogue: Catalogue,
): RuleSettings {
  const topics = new Map<string, RuleSetting>();
  const ids = new Map<string, RuleSetting>();
  for (const [name, rule] of Object.entries(rules)) {
    const at = [...keys, name];
    const setting = settingOf(rule, written.originOf(at));
    const known = catalogue.filter(({ layer, topic }) => name === `${layer}/${topic}`);
    for (const { id } of known) topics.set(id, setting);
    if (known.length === 0) ids.set(idOf(name, at, written, catalogue), setting);
    checkParameters(name, setting.parameters, [...at, 'parameters'], written, catalogue);
  }
  return new Map([...topics, ...ids]);
}

function settingOf(rule: WrittenRule, origin: string): RuleSetting {
  if (rule === 'off') return { off: true, severity: undefined, parameters: {}, origin };
  if (typeof rule === 'string') return { off: false, severity: rule, parameters: {}, origin };
  return { off: rule.off === true, severity: rule.severity, parameters: rule.parameters ?? {}, origin };
}

/** The id that a name stands for. */
export function idOf(
  name: string,
  keys: readonly PropertyKey[],
  written: Written,
  catalogue: Catalogue,
): string {
  if (ofOtherTool.test(name)) return name;
  const found = catalogue.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
  if (found !== undefined) return found.id;
  throw written.refusal(keys, `there is no rule ${JSON.stringify(name)}`, suggestion(name, catalogue));
}

function suggestion(name: string, catalogue: Catalogue): string {
  const names = catalogue.flatMap(({ id, layer, topic }) => [id, `${layer}/${topic}`]);
  if (names.length === 0) return 'Remove it';
  return `Did you mean "${closest(name, names)}"? \`concentric rules\` lists all; a rule of another tool is written tool:id`;
}

function checkParameters(
  name: string,
  values: RuleSetting['parameters'],
  keys: readonly PropertyKey[],
  written: Written,
  catalogue: Catalogue,
): void {
  const rule = catalogue.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
  const parameters = rule?.parameters ?? {};
  for (const [parameter, value] of Object.entries(values)) {
    const known = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    const at = [...keys, parameter];
    if (known === undefined) {
      const names = Object.keys(parameters);
      const hint =
        names.length === 0
          ? `"${name}" has no parameters`
          : `Did you mean "${closest(parameter, names)}"? It has ${names.join(', ')}`;
      throw written.refusal(at, `there is no parameter ${JSON.stringify(parameter)}`, hint);
    }
    if (kindOf(value) !== kindOf(known.value))
      throw written.refusal(at, `expected ${kindOf(known.value)}, not ${kindOf(value)}`, 'Correct the value');
  }
}

function kindOf(value: ParameterValue): string {
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a list of words';
}

/** What a policy says of the rule of a finding, under its own id or that of another tool that reported it. */
export function settingFor(finding: Finding, rules: RuleSettings): RuleSetting | undefined {
  const own = rules.get(finding.rule);
  if (own !== undefined || rules.size === 0) return own;
  for (const { tool, rule } of finding.sources) {
    const setting = rules.get(`${tool}:${rule}`);
    if (setting !== undefined) return setting;
  }
  return undefined;
}
