import { rules } from './registry.generated.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Why a rule exists, how to fix what it finds, and where in this repository its page stands. */
export function ruleAdvice(
  id: string,
): { readonly why: string; readonly fix: string; readonly page: string } | undefined {
  const rule = byId.get(id);
  if (rule === undefined) return undefined;
  const { why, fix, layer, topic } = rule;
  return { why, fix, page: `src/rules/${layer}/${topic}/README.md#${id}` };
}
