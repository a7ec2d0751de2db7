import { closest } from 'fastest-levenshtein';
import { UserError } from '../finding/user-error.ts';
import { rules } from './registry.generated.ts';
import type { Rule } from './rule.ts';

/** The rules of a set, or by their ids; an old id finds the rule under its new one. */
export function selectRules(wanted: 'default' | 'all' | readonly string[]): readonly Rule[] {
  if (wanted === 'all') return rules;
  if (wanted === 'default') return rules.filter(({ severity }) => severity !== 'info');
  return wanted.map((id) => findRule(id));
}

/** One rule by its id or a former one. Throws `UserError` with the nearest id when there is none. */
export function findRule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id || (rule.aliases ?? []).includes(id));
  if (found !== undefined) return found;
  const nearest = closest(
    id,
    rules.map((rule) => rule.id),
  );
  throw new UserError(
    `There is no rule "${id}"`,
    `Did you mean "${nearest}"? \`concentric rules\` lists all`,
  );
}
