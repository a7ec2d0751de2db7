import { severities, type Severity } from '../../finding/severity.ts';
import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import type { Field } from '../../parse/yaml/field.ts';
import { contentOf } from './items.ts';
import { changing, policyRules, reading, type Access, type PolicyRule } from '../policy-rule.ts';

/** What a rule of a role grants and no rule of it granted before. */
export interface Gain {
  /** The resource or path as the rule names it. */
  readonly item: Field;
  readonly verbs: readonly string[];
  readonly severity: Severity;
}

/** What a role grants more than before, however its rules are cut; nothing where a template may have granted it. */
export function gains(before: KubernetesObject, after: KubernetesObject): readonly Gain[] {
  const was = policyRules(before);
  if (before.field('rules').isHidden || was.some(hidesSomething)) return [];
  const is = policyRules(after);
  const isTooMuch = sizeOf(was) * sizeOf(is) > mostComparisons;
  return comparable(is, isTooMuch ? was : []).flatMap((rule) => [
    ...items(rule, 'resources').flatMap((item): readonly Gain[] => {
      const verbs = gainedVerbs(rule, item.text ?? '', isTooMuch ? [] : was);
      return verbs.length === 0 ? [] : [{ item, verbs, severity: gravity(after, rule, item, verbs) }];
    }),
    ...items(rule, 'nonResourceURLs').flatMap((item) => gainedPath(rule, item, was)),
  ]);
}

/** Comparisons that a hostile role may cost at most; beyond them a rule is known only by its text. */
const mostComparisons = 10_000_000;

function sizeOf(rules: readonly PolicyRule[]): number {
  return rules.reduce((sum, rule) => {
    const [verbs = 0, groups = 0, resources = 0] = ['verbs', 'apiGroups', 'resources'].map(
      (key) => rule.field.field(key).items.length + 1,
    );
    return sum + verbs * groups * resources;
  }, 0);
}

function comparable(rules: readonly PolicyRule[], known: readonly PolicyRule[]): readonly PolicyRule[] {
  const texts = new Set(known.map(({ field }) => contentOf(field)));
  return rules.filter(({ field }) => !texts.has(contentOf(field)));
}

function hidesSomething({ field }: PolicyRule): boolean {
  const lists = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'].map((key) =>
    field.field(key),
  );
  return [field, ...lists, ...lists.flatMap((list) => list.items)].some((each) => each.isHidden);
}

function items({ field }: PolicyRule, key: string): readonly Field[] {
  return field.field(key).items.filter(({ text }) => text !== undefined);
}

function gainedVerbs(rule: PolicyRule, resource: string, was: readonly PolicyRule[]): readonly string[] {
  const groups = items(rule, 'apiGroups').map(({ text }) => text ?? '');
  const verbs = items(rule, 'verbs').map(({ text }) => text ?? '');
  return verbs.filter((verb) =>
    groups.some((group) => !was.some((old) => covers(old, rule, { group, resource, verb }))),
  );
}

interface Use {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
}

/** A star is covered by a star alone. */
function covers(old: PolicyRule, rule: PolicyRule, { group, resource, verb }: Use): boolean {
  const isGroup = old.wildcard('apiGroups') !== undefined || (group !== '*' && old.covers(group));
  const isResource =
    old.wildcard('resources') !== undefined ||
    (resource !== '*' && old.naming({ resources: [resource] }).length > 0);
  const isVerb =
    old.wildcard('verbs') !== undefined || (verb !== '*' && old.verbs({ verbs: [verb] }).length > 0);
  const areNames = !old.isLimited || (rule.isLimited && rule.names.every((name) => old.names.includes(name)));
  return isGroup && isResource && isVerb && areNames;
}

function gainedPath(rule: PolicyRule, item: Field, was: readonly PolicyRule[]): readonly Gain[] {
  const path = item.text ?? '';
  const isCovered = was.some((old) =>
    items(old, 'nonResourceURLs').some(({ text = '' }) =>
      text.endsWith('*') ? path.startsWith(text.slice(0, -1)) : path === text,
    ),
  );
  if (isCovered) return [];
  const verbs = items(rule, 'verbs').map(({ text }) => text ?? '');
  return [{ item, verbs, severity: path === '*' ? 'medium' : 'low' }];
}

const rbac = 'rbac.authorization.k8s.io';
const admission = 'admissionregistration.k8s.io';
const workloads = ['deployments', 'statefulsets', 'daemonsets', 'replicasets'];

/** What a use gives to whoever has it, gravest first; whatever is not listed counts as low. */
const grades: readonly (Access & { readonly severity: Severity })[] = [
  {
    severity: 'critical',
    group: rbac,
    resources: ['roles', 'clusterroles'],
    verbs: ['escalate', 'bind', 'create', 'update', 'patch'],
  },
  {
    severity: 'critical',
    group: rbac,
    resources: ['rolebindings', 'clusterrolebindings'],
    verbs: ['create', 'update', 'patch'],
  },
  {
    severity: 'critical',
    group: '',
    resources: ['users', 'groups', 'serviceaccounts'],
    verbs: ['impersonate'],
  },
  { severity: 'critical', group: '', resources: ['serviceaccounts/token'], verbs: ['create'] },
  { severity: 'critical', group: '', resources: ['nodes/proxy'], verbs: ['get', 'create'] },
  { severity: 'high', group: '', resources: ['secrets'], verbs: reading },
  { severity: 'high', group: '', resources: ['pods/exec', 'pods/attach'], verbs: ['get', 'create'] },
  {
    severity: 'high',
    group: '',
    resources: ['pods', 'replicationcontrollers', 'persistentvolumes', 'pods/ephemeralcontainers'],
    verbs: ['create', 'update', 'patch'],
  },
  { severity: 'high', group: 'apps', resources: workloads, verbs: ['create', 'update', 'patch'] },
  { severity: 'high', group: 'batch', resources: ['jobs', 'cronjobs'], verbs: ['create', 'update', 'patch'] },
  {
    severity: 'high',
    group: admission,
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    verbs: changing,
  },
  {
    severity: 'high',
    group: 'certificates.k8s.io',
    resources: ['certificatesigningrequests/approval', 'signers'],
    verbs: ['update', 'patch', 'approve', 'sign'],
  },
  {
    severity: 'medium',
    group: '',
    resources: ['secrets', 'configmaps', 'namespaces', 'services', 'endpoints', 'pods/portforward', 'events'],
    verbs: changing,
  },
  {
    severity: 'medium',
    group: 'networking.k8s.io',
    resources: ['networkpolicies', 'ingresses'],
    verbs: changing,
  },
  { severity: 'medium', group: admission, resources: ['*'], verbs: changing },
  { severity: 'medium', group: rbac, resources: ['roles', 'clusterroles'], verbs: changing },
];

function gravity(role: KubernetesObject, rule: PolicyRule, item: Field, verbs: readonly string[]): Severity {
  const isEveryVerb = verbs.includes('*');
  const uses = ({ group, verbs: asked }: Access): boolean =>
    rule.covers(group) && (isEveryVerb || asked.some((verb) => verbs.includes(verb)));
  const named = (resources: readonly string[]): boolean =>
    item.is('*') || resources.some((each) => item.is(each) || item.is(each.replace(/^[^/]+\//, '*/')));
  const worst = grades.find((grade) => named(grade.resources) && uses(grade))?.severity ?? 'low';
  const isBounded = rule.isLimited || (role.kind === 'Role' && role.subject.namespace !== 'kube-system');
  return isBounded ? (severities[severities.indexOf(worst) + 1] ?? worst) : worst;
}
