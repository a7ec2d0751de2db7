import { rules } from './registry.generated.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Why a rule exists and how to fix what it finds. */
export function ruleAdvice(id: string): { readonly why: string; readonly fix: string } | undefined {
  return byId.get(id);
}
