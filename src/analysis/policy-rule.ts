import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** Uses of resources: any of the verbs on any of the resources (`pods`, `pods/exec`). */
export interface Access {
  /** The API group; `''` is the core group, `'*'` stands for whichever. */
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

export const reading: readonly string[] = ['get', 'list', 'watch'];
/** `impersonate` has a meaning for identities alone; on anything else it is a slip that asks for too much. */
export const changing: readonly string[] = [
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
  'impersonate',
];

const sensitive: readonly Omit<Access, 'verbs'>[] = [
  {
    group: '',
    resources: ['secrets', 'pods', 'replicationcontrollers', 'users', 'groups', 'serviceaccounts'],
  },
  { group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
  { group: 'batch', resources: ['jobs', 'cronjobs'] },
  {
    group: 'rbac.authorization.k8s.io',
    resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
  },
];

/**
 * One rule of a role as the RBAC authorizer reads it: verbs, groups and resources match exactly or by `*`.
 * `pods` does not cover `pods/exec`; a star in place of `pods` in it covers `exec` of everything, one in place of
 * `exec` covers nothing. What a template hides grants nothing here.
 */
export class PolicyRule {
  readonly field: Field;

  constructor(field: Field) {
    this.field = field;
  }

  /** The `*` among the verbs, resources or API groups. */
  wildcard(key: 'verbs' | 'resources' | 'apiGroups'): Field | undefined {
    return this.#item(key, '*');
  }

  /** Every verb on every resource, of all groups or of the core group, which holds secrets, pods and tokens. */
  get isEverything(): boolean {
    return (
      this.wildcard('verbs') !== undefined && this.wildcard('resources') !== undefined && this.covers('')
    );
  }

  /** The first it names of secrets, workloads, roles and identities. */
  get sensitive(): Field | undefined {
    return sensitive.flatMap((access) => (this.covers(access.group) ? this.naming(access) : []))[0];
  }

  /** Whether some object may be used so; `access` names one use, more than one asks for any of them. */
  grants(access: Access): boolean {
    const isCovered = this.wildcard('resources') !== undefined || this.naming(access).length > 0;
    return isCovered && this.covers(access.group) && this.verbs(access).length > 0;
  }

  covers(group: string): boolean {
    return (
      group === '*' ||
      this.wildcard('apiGroups') !== undefined ||
      this.#item('apiGroups', group) !== undefined
    );
  }

  /** The items of `resources` that name one of the resources; a bare `*` names none. */
  naming({ resources }: Pick<Access, 'resources'>): readonly Field[] {
    const named = new Set(resources.flatMap((resource) => [resource, resource.replace(/^[^/]+\//, '*/')]));
    return this.#items('resources').filter(({ text }) => text !== undefined && named.has(text));
  }

  /** Which of the verbs it grants. */
  verbs({ verbs }: Pick<Access, 'verbs'>): readonly string[] {
    const every = this.wildcard('verbs') !== undefined;
    return verbs.filter((verb) => every || this.#item('verbs', verb) !== undefined);
  }

  /** The names that limit the rule. The authorizer takes `*` for a name like any other; whoever writes it means all. */
  get names(): readonly string[] {
    return this.#items('resourceNames').flatMap(({ text }) => text ?? []);
  }

  /** It holds for objects of some names only; also when a template hides which. */
  get isLimited(): boolean {
    const names = this.field.field('resourceNames');
    return !names.isAbsent && (names.isHidden || names.items.length > 0) && !this.names.includes('*');
  }

  #items(key: string): readonly Field[] {
    return this.field.field(key).items;
  }

  #item(key: string, value: string): Field | undefined {
    return this.#items(key).find((item) => item.is(value));
  }
}

/** The rules of a Role or ClusterRole. */
export function policyRules(role: KubernetesObject): readonly PolicyRule[] {
  return role.field('rules').items.map((field) => new PolicyRule(field));
}
