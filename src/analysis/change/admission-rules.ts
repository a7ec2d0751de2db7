import type { Field } from '../../parse/yaml/field.ts';
import { contentOf } from './items.ts';

const lists = ['operations', 'apiGroups', 'apiVersions', 'resources'] as const;

/**
 * Whether the rules of a webhook or policy let pass some request that they asked about before; `false` where a template
 * decides.
 */
export function asksLess(was: Field, is: Field): boolean {
  if (was.isHidden || is.isHidden || is.items.some(isUnknown) || was.items.some(isUnknown)) return false;
  const kept = new Set(is.items.map(contentOf));
  const changed = was.items.filter((rule) => !kept.has(contentOf(rule)));
  if (sizeOf(changed) * sizeOf(is.items) > mostComparisons) return true;
  return changed.some((rule) => {
    const [operations, groups, versions, resources] = lists.map((key) => textsOf(rule, key));
    return (operations ?? []).some((operation) =>
      (groups ?? []).some((group) =>
        (versions ?? []).some((version) =>
          (resources ?? []).some(
            (resource) => !is.items.some((now) => asks(now, [operation, group, version, resource])),
          ),
        ),
      ),
    );
  });
}

/** Comparisons that a hostile list may cost at most; beyond them a rule is known only by its text. */
const mostComparisons = 10_000_000;

function sizeOf(rules: readonly Field[]): number {
  return rules.reduce(
    (sum, rule) => sum + lists.reduce((product, key) => product * (rule.field(key).items.length + 1), 1),
    0,
  );
}

function isUnknown(rule: Field): boolean {
  return (
    rule.isHidden ||
    lists.some((key) => rule.field(key).isHidden || rule.field(key).items.some((item) => item.isHidden))
  );
}

function textsOf(rule: Field, key: string): readonly string[] {
  return rule.field(key).items.flatMap(({ text }) => text ?? []);
}

function asks(rule: Field, request: readonly string[]): boolean {
  return lists.every((key, index) => {
    const asked = request[index] ?? '';
    return textsOf(rule, key).some((text) =>
      key === 'resources' ? holds(text, asked) : text === '*' || text === asked,
    );
  });
}

/** `*` holds no subresources, `pods/*` those of pods, `*` + `/scale` that of all, and `*` + `/*` everything. */
function holds(pattern: string, resource: string): boolean {
  if (pattern === '*/*' || pattern === resource) return true;
  if (pattern === '*') return !resource.includes('/');
  const [name = '', part] = pattern.split('/');
  const [other = '', sub] = resource.split('/');
  return part !== undefined && (name === '*' || name === other) && (part === '*' || part === sub);
}
