import { severities, type Severity } from '../finding/severity.ts';
import type { Violation } from '../finding/violation.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import { policyRules, type Access, type PolicyRule } from './policy-rule.ts';

/** A resource that a role names, and the verbs of an access that it grants on it. */
export interface Grant {
  readonly rule: PolicyRule;
  readonly verbs: readonly string[];
  readonly resource: Field;
  /** Known by resource, verbs and names, so that what else stands in the rule of the role does not matter. */
  violation(lower?: LowerSeverity): Violation;
}

/** Where the severity is not the rule's own; of several the lowest counts. */
interface LowerSeverity {
  /** In the Role of a namespace; in `kube-system` a Role reaches what runs the cluster. */
  readonly inNamespace?: Severity;
  /** In any Role: the resource stands outside of namespaces, so the Role cannot grant it. */
  readonly withoutEffect?: Severity;
  /** For objects of some names only. */
  readonly limited?: Severity;
}

/** Where a role names the resources of an access and grants some of its verbs; what a bare `*` grants is not repeated. */
export function grants(role: KubernetesObject, ...accesses: readonly Access[]): readonly Grant[] {
  return policyRules(role).flatMap((rule) =>
    accesses.flatMap((access) => {
      const verbs = rule.verbs(access);
      if (verbs.length === 0 || !rule.covers(access.group)) return [];
      return rule.naming(access).map((resource) => grant(role, rule, resource, verbs));
    }),
  );
}

function grant(
  { kind, subject }: KubernetesObject,
  rule: PolicyRule,
  resource: Field,
  verbs: readonly string[],
): Grant {
  const name = resource.text ?? '';
  const isEveryVerb = rule.wildcard('verbs') !== undefined;
  const names = rule.isLimited ? `.names[${rule.names.toSorted().join()}]` : '';
  return {
    rule,
    verbs,
    resource,
    violation: ({ inNamespace, withoutEffect, limited } = {}) => ({
      ...resource.violation(
        `${kind} "${subject.name}" may ${isEveryVerb ? 'use every verb on' : listed(verbs)} ${name}`,
        lowest(
          kind === 'Role' && subject.namespace !== 'kube-system' ? inNamespace : undefined,
          kind === 'Role' ? withoutEffect : undefined,
          rule.isLimited ? limited : undefined,
        ),
      ),
      field: `rules[${name}].verbs[${isEveryVerb ? '*' : verbs.join()}]${names}`,
    }),
  };
}

function lowest(...graded: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.findLast((severity) => graded.includes(severity));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
