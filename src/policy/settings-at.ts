import type { Given, LayerThresholds, Policy, Scope } from './policy.ts';
import type { Touched } from './policy-file.ts';
import type { RuleSettings } from './rule-settings.ts';

/** What a policy says about the files of one place. */
export interface Settings {
  readonly layers: LayerThresholds;
  readonly rules: RuleSettings;
  readonly touched: Given<Touched>;
}

/** The settings for a path: those of the policy, and over them those of every scope that covers it, in their order. */
export function settingsAt(policy: Policy): (path: string) => Settings {
  const { layers: thresholds, rules, touched, scopes } = policy;
  const everywhere: Settings = { layers: thresholds, rules, touched };
  const known = new Map<string, Settings>();
  return (path) => {
    if (scopes.length === 0) return everywhere;
    const covering = scopes.filter(({ matches }) => matches(path));
    const key = covering.map((scope) => scopes.indexOf(scope)).join();
    const settings = known.get(key) ?? covering.reduce(over, everywhere);
    known.set(key, settings);
    return settings;
  };
}

function over(settings: Settings, scope: Scope): Settings {
  const { cloud, cluster, container, code } = settings.layers;
  return {
    layers: {
      cloud: { ...cloud, ...scope.layers.cloud },
      cluster: { ...cluster, ...scope.layers.cluster },
      container: { ...container, ...scope.layers.container },
      code: { ...code, ...scope.layers.code },
    },
    rules: new Map([...settings.rules, ...scope.rules]),
    touched: scope.touched ?? settings.touched,
  };
}
