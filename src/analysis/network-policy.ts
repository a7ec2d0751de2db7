import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import { isWorld } from './network-range.ts';

export type Direction = 'Ingress' | 'Egress';

/** One direction of a NetworkPolicy: its rules, and under which key a rule lists the peers. */
export interface Flow {
  readonly direction: Direction;
  readonly rules: Field;
  readonly peers: 'from' | 'to';
}

/** Calico's policies of the same kind have another schema. */
export function isNetworkPolicy(object: KubernetesObject): boolean {
  return !object.group.endsWith('projectcalico.org');
}

export function flowsOf(policy: KubernetesObject): readonly [Flow, Flow] {
  return [
    { direction: 'Ingress', rules: policy.field('spec', 'ingress'), peers: 'from' },
    { direction: 'Egress', rules: policy.field('spec', 'egress'), peers: 'to' },
  ];
}

/**
 * Whether the policy acts on a direction; `undefined` when a variable decides.
 * Without `policyTypes` it always acts on ingress, and on egress only if that has rules.
 */
export function actsOn(policy: KubernetesObject, { direction, rules }: Flow): boolean | undefined {
  const types = policy.field('spec', 'policyTypes');
  if (types.isHidden || rules.isHidden || types.items.some((type) => type.isHidden)) return undefined;
  if (types.items.length > 0) return types.items.some((type) => type.is(direction));
  return direction === 'Ingress' || rules.items.length > 0;
}

/** What makes one rule of a flow admit everybody on every port; `undefined` when nothing does. */
export function openPeer(rule: Field, peers: 'from' | 'to'): Field | undefined {
  if (!isEmptyList(rule.field('ports'))) return undefined;
  const list = rule.field(peers);
  return isEmptyList(list) ? rule : list.items.find((peer) => admitsAll(peer));
}

/** An empty peer, all pods of all namespaces, or the whole internet without an exception. */
function admitsAll(peer: Field): boolean {
  const block = peer.field('ipBlock');
  if (!block.isAbsent) return isEmptyList(block.field('except')) && isWorld([block.field('cidr').text ?? '']);
  const pods = peer.field('podSelector');
  const namespaces = peer.field('namespaceSelector');
  if (namespaces.isAbsent) return pods.isAbsent && peer.node?.kind === 'mapping';
  return selectsAll(namespaces) && (pods.isAbsent || selectsAll(pods));
}

/** A selector that is written and names nothing. */
export function selectsAll(selector: Field): boolean {
  const isEmpty = selector.entries.every(
    ([, part]) =>
      part.isAbsent || (part.node?.kind !== 'scalar' && part.entries.length + part.items.length === 0),
  );
  return selector.node?.kind === 'mapping' && isEmpty;
}

function isEmptyList(field: Field): boolean {
  return field.isAbsent || (field.isList && field.items.length === 0);
}
