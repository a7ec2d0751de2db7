import type { FaultName } from '../finding/fault.ts';
import type { PolicyName } from '../finding/outcome.ts';
import { layers, type Layer } from '../finding/severity.ts';
import { listed, matcher, type Matcher } from './glob.ts';
import type { PolicyFile, PresetName, Tampering, Threshold, Touched, WrittenLayers } from './policy-file.ts';
import { presets } from './presets.ts';
import { settingsOf, type Catalogue, type RuleSettings } from './rule-settings.ts';
import { nowhere, type Written } from './written.ts';

/** A value and where it comes from: `.concentric/policy.yaml:4` or `preset recommended`. */
export interface Given<Value> {
  readonly value: Value;
  readonly origin: string;
}

export interface Thresholds {
  readonly block: Given<Threshold>;
  readonly show: Given<Threshold>;
}

export type LayerThresholds = Readonly<Record<Layer, Thresholds>>;

/** What differs for some files. */
export interface Scope {
  readonly match: readonly string[];
  readonly matches: Matcher;
  readonly layers: Readonly<Partial<Record<Layer, Partial<Thresholds>>>>;
  readonly rules: RuleSettings;
  readonly touched: Given<Touched> | undefined;
  readonly origin: string;
}

export interface Ignored {
  readonly paths: readonly string[];
  readonly reason: string;
  readonly origin: string;
}

export interface Tolerated {
  readonly fault: FaultName;
  /** Everywhere when there are none. */
  readonly paths: readonly string[] | undefined;
  readonly reason: string;
  readonly origin: string;
}

/** The policy in force: every setting has a value, and every value says where it comes from. */
export interface Policy {
  readonly name: PolicyName;
  readonly preset: Given<PresetName>;
  readonly layers: LayerThresholds;
  readonly rules: RuleSettings;
  readonly scopes: readonly Scope[];
  readonly ignore: readonly Ignored[];
  readonly environments: ReadonlyMap<string, Given<readonly string[]>>;
  readonly tolerate: readonly Tolerated[];
  readonly limits: { readonly files: Given<number>; readonly bytes: Given<number> };
  readonly touched: Given<Touched>;
  readonly tampering: Given<Tampering>;
  readonly maximumDays: Given<number>;
}

/** The policy that a file makes of its preset. Throws `UserError` for a rule or parameter that the catalogue lacks. */
export function policyOf(file: PolicyFile, written: Written, catalogue: Catalogue, label: string): Policy {
  const { preset = 'recommended', limits = {}, waivers = {} } = file;
  const { layers: usual, ...rest } = presets[preset];
  const given = <Value>(keys: readonly PropertyKey[], value: Value | undefined, otherwise: Value) =>
    value === undefined
      ? { value: otherwise, origin: `preset ${preset}` }
      : { value, origin: written.originOf(keys) };
  const isDefault = file.preset === undefined;
  return {
    name: { preset, path: written.path, label },
    preset: { value: preset, origin: isDefault ? 'default' : written.originOf(['preset']) },
    layers: byLayer((layer) => {
      const { block, show } = file.layers?.[layer] ?? {};
      return {
        block: given(['layers', layer, 'block'], block, usual[layer].block),
        show: given(['layers', layer, 'show'], show, usual[layer].show),
      };
    }),
    rules: settingsOf(file.rules ?? {}, ['rules'], written, catalogue),
    scopes: (file.paths ?? []).map((scope, index) => scopeOf(scope, index, written, catalogue)),
    ignore: ignoredIn(file, written),
    environments: environmentsIn(file, written),
    tolerate: toleratedIn(file, written),
    limits: {
      files: given(['limits', 'files'], limits.files, rest.limits.files),
      bytes: given(['limits', 'bytes'], limits.bytes, rest.limits.bytes),
    },
    touched: given(['touched'], file.touched, rest.touched),
    tampering: given(['tampering'], file.tampering, rest.tampering),
    maximumDays: given(['waivers', 'maximumDays'], waivers.maximumDays, rest.maximumDays),
  };
}

function ignoredIn({ ignore = [] }: PolicyFile, written: Written): Policy['ignore'] {
  return ignore.map(({ paths, reason }, index) => {
    return { paths: listed(paths), reason, origin: written.originOf(['ignore', index]) };
  });
}

function environmentsIn({ environments = {} }: PolicyFile, written: Written): Policy['environments'] {
  return new Map(
    Object.entries(environments).map(([name, globs]) => {
      return [name, { value: listed(globs), origin: written.originOf(['environments', name]) }];
    }),
  );
}

function toleratedIn({ tolerate = [] }: PolicyFile, written: Written): Policy['tolerate'] {
  return tolerate.map((each, index) => {
    const origin = written.originOf(['tolerate', index]);
    if (typeof each === 'string') return { fault: each, paths: undefined, reason: '', origin };
    const paths = each.paths === undefined ? undefined : listed(each.paths);
    return { fault: each.fault, paths, reason: each.reason, origin };
  });
}

function scopeOf(
  { match, layers: thresholds = {}, rules = {}, touched }: NonNullable<PolicyFile['paths']>[number],
  index: number,
  written: Written,
  catalogue: Catalogue,
): Scope {
  const keys = ['paths', index];
  const globs = listed(match);
  return {
    match: globs,
    matches: matcher(globs),
    layers: scopedLayers(thresholds, keys, written),
    rules: settingsOf(rules, [...keys, 'rules'], written, catalogue),
    touched:
      touched === undefined ? undefined : { value: touched, origin: written.originOf([...keys, 'touched']) },
    origin: written.originOf(keys),
  };
}

function scopedLayers(
  thresholds: WrittenLayers,
  keys: readonly PropertyKey[],
  written: Written,
): Scope['layers'] {
  const entries = layers.flatMap((layer) => {
    const { block, show } = thresholds[layer] ?? {};
    const origin = (key: string) => written.originOf([...keys, 'layers', layer, key]);
    const some = {
      ...(block === undefined ? {} : { block: { value: block, origin: origin('block') } }),
      ...(show === undefined ? {} : { show: { value: show, origin: origin('show') } }),
    };
    return block === undefined && show === undefined ? [] : [[layer, some] as const];
  });
  return Object.fromEntries(entries);
}

function byLayer<Value>(make: (layer: Layer) => Value): Readonly<Record<Layer, Value>> {
  return {
    cloud: make('cloud'),
    cluster: make('cluster'),
    container: make('container'),
    code: make('code'),
  };
}

/** The policy where nobody wrote one. */
export const defaultPolicy: Policy = policyOf({}, nowhere, [], '');
