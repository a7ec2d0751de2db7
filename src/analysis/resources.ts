import type { Bundle } from '../bundle/bundle.ts';
import type { Violation } from '../finding/violation.ts';
import type { Container, Pod } from '../parse/kubernetes/pod.ts';
import { quantityOf } from '../parse/kubernetes/quantity.ts';
import type { Field } from '../parse/yaml/field.ts';
import { defaultOf, type Default } from './limit-range.ts';

export type Resource = 'cpu' | 'memory' | 'ephemeral-storage';
type Side = 'requests' | 'limits';

const names: Readonly<Record<Resource, string>> = {
  cpu: 'CPU',
  memory: 'memory',
  'ephemeral-storage': 'ephemeral storage',
};

/** A container without a limit of its own, its pod or a LimitRange. Zero is none: the kubelet sets no bound for it. */
export function* missingLimit(container: Container, resource: Resource, bundle: Bundle): Iterable<Violation> {
  if (isMissing(container, 'limits', resource, bundle)) {
    const limit = container.field('resources', 'limits', resource);
    yield limit.violation(`Container "${container.name}" has no ${names[resource]} limit`);
  }
}

/** A container without a request of its own, its pod or a LimitRange. The API server copies a limit into a missing request. */
export function* missingRequest(
  container: Container,
  resource: Resource,
  bundle: Bundle,
): Iterable<Violation> {
  if (!isMissing(container, 'requests', resource, bundle)) return;
  const request = container.field('resources', 'requests', resource);
  const message = `Container "${container.name}" has no ${names[resource]} request`;
  const isCopied = request.isAbsent && !isMissing(container, 'limits', resource, bundle);
  yield isCopied
    ? request.violation(`${message}; its limit counts as one`, 'info')
    : request.violation(message);
}

function isMissing(container: Container, side: Side, resource: Resource, bundle: Bundle): boolean {
  if (container.role === 'ephemeral') return false;
  const own = container.field('resources', side, resource);
  if (!own.isAbsent && quantityOf(own) !== 0) return false;
  if (!container.pod.field('resources', side, resource).isAbsent) return false;
  return !own.isAbsent || defaultFor(container, side, resource, bundle) === undefined;
}

/** What a LimitRange of its namespace gives a container that is silent. */
export function defaultFor(
  { object, role }: Container,
  side: Side,
  resource: string,
  bundle: Bundle,
): Default | undefined {
  return role === 'ephemeral' ? undefined : defaultOf(side, resource, object.subject.namespace, bundle);
}

/** A container whose request is written and is another amount than its limit in force, or has no limit to be equal to. */
export function* unequalRequest(
  container: Container,
  resource: Resource,
  bundle: Bundle,
): Iterable<Violation> {
  const request = container.field('resources', 'requests', resource);
  const own = container.field('resources', 'limits', resource);
  const limit = own.isAbsent ? (defaultFor(container, 'limits', resource, bundle)?.field ?? own) : own;
  const requested = quantityOf(request);
  const limited = limit.isAbsent ? 0 : quantityOf(limit);
  if (requested !== undefined && limited !== undefined && !isSameAmount(requested, limited)) {
    yield request.violation(
      `The ${names[resource]} request of container "${container.name}" differs from its limit`,
    );
  }
}

/** Whether two amounts are equal but for the last bits: 0.7 is not quite 700m. */
export function isSameAmount(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** The `resources` sections of a pod: its own and those of its containers. */
export function resourceSections(pod: Pod): readonly Field[] {
  return [pod.field('resources'), ...pod.containers.map((container) => container.field('resources'))];
}
