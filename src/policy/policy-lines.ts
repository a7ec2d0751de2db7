import { layers } from '../finding/severity.ts';
import type { Given, Policy, Scope, Thresholds, Tolerated } from './policy.ts';
import type { RuleSetting, RuleSettings } from './rule-settings.ts';

/** A line of a policy written out, and where its value comes from; empty for a mere heading. */
export interface PolicyLine {
  readonly text: string;
  readonly origin: string;
}

/** The policy in force as YAML, every value with its origin. */
export function policyLines(policy: Policy): readonly PolicyLine[] {
  const { preset, rules, scopes, ignore, environments, tolerate, limits, touched, tampering } = policy;
  return [
    value('preset', preset),
    heading('layers:'),
    ...layers.flatMap((layer) => [heading(`  ${layer}:`), ...thresholdLines(policy.layers[layer], '    ')]),
    ...list('rules:', ruleLines(rules, '  ')),
    ...list('paths:', scopes.flatMap(scopeLines)),
    ...list(
      'ignore:',
      ignore.flatMap(({ paths, reason, origin }) => [
        { text: `  - paths: ${written(paths)}`, origin },
        heading(`    reason: ${written(reason)}`),
      ]),
    ),
    ...list(
      'environments:',
      Array.from(environments, ([name, paths]) => value(`  ${name}`, paths)),
    ),
    ...list('tolerate:', tolerate.flatMap(toleratedLines)),
    heading('limits:'),
    value('  files', limits.files),
    value('  bytes', limits.bytes),
    value('touched', touched),
    heading('waivers:'),
    value('  maximumDays', policy.maximumDays),
    value('tampering', tampering),
  ];
}

function toleratedLines({ fault, paths, reason, origin }: Tolerated): readonly PolicyLine[] {
  if (reason === '') return [{ text: `  - ${fault}`, origin }];
  return [
    { text: `  - fault: ${fault}`, origin },
    ...(paths === undefined ? [] : [heading(`    paths: ${written(paths)}`)]),
    heading(`    reason: ${written(reason)}`),
  ];
}

function scopeLines({ match, layers: some, rules, touched, origin }: Scope): readonly PolicyLine[] {
  const thresholds = layers.flatMap((layer) => {
    const given = thresholdLines(some[layer] ?? {}, '        ');
    return given.length === 0 ? [] : [heading(`      ${layer}:`), ...given];
  });
  return [
    { text: `  - match: ${written(match)}`, origin },
    ...list('    layers:', thresholds),
    ...list('    rules:', ruleLines(rules, '      ')),
    ...(touched === undefined ? [] : [value('    touched', touched)]),
  ];
}

function thresholdLines({ block, show }: Partial<Thresholds>, indent: string): readonly PolicyLine[] {
  return [
    ...(block === undefined ? [] : [value(`${indent}block`, block)]),
    ...(show === undefined ? [] : [value(`${indent}show`, show)]),
  ];
}

function ruleLines(rules: RuleSettings, indent: string): readonly PolicyLine[] {
  return Array.from(rules, ([id, setting]) => ({
    text: `${indent}${id}: ${written(ruleValue(setting))}`,
    origin: setting.origin,
  }));
}

function ruleValue({ off, severity, parameters }: RuleSetting): unknown {
  if (off) return 'off';
  const isPlain = Object.keys(parameters).length === 0;
  if (severity === undefined) return isPlain ? {} : { parameters };
  return isPlain ? severity : { severity, parameters };
}

function value(name: string, { value: given, origin }: Given<unknown>): PolicyLine {
  return { text: `${name}: ${written(given)}`, origin };
}

function heading(text: string): PolicyLine {
  return { text, origin: '' };
}

/** Nothing where there are no lines. */
function list(title: string, lines: readonly PolicyLine[]): readonly PolicyLine[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}

/** JSON is YAML; plain words go without quotes. */
function written(given: unknown): string {
  return typeof given === 'string' && /^[a-z][a-z-]*$/.test(given) ? given : JSON.stringify(given);
}
