import type { Violation } from '../finding/violation.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import { bindsTo } from './binding.ts';
import { grants } from './grants.ts';

/** Where a role or binding hands out one of the SecurityContextConstraints of OpenShift, by rule or by its built-in role. */
export function constraintUses(
  object: KubernetesObject,
  constraints: readonly string[],
): readonly Violation[] {
  const message = (name: string) => `${object.kind} "${object.subject.name}" hands out the SCC ${name}`;
  if (object.kind.endsWith('Binding')) {
    return constraints
      .filter((name) => bindsTo(object, `system:openshift:scc:${name}`))
      .map((name) => object.field('roleRef', 'name').violation(message(name)));
  }
  return grants(object, use).flatMap((grant) =>
    constraints
      .filter((name) => grant.rule.names.includes(name))
      .map((name) => ({ ...grant.violation(), message: message(name) })),
  );
}

const use = { group: 'security.openshift.io', resources: ['securitycontextconstraints'], verbs: ['use'] };
