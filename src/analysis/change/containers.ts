import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import type { Container, Pod } from '../../parse/kubernetes/pod.ts';

/** The same thing before and after. */
export type Both<Thing> = readonly [was: Thing, is: Thing];

/** The pods that an object has on both sides: the only one, else those at the same place in it. */
export function samePods(before: KubernetesObject, after: KubernetesObject): readonly Both<Pod>[] {
  const [was, is] = [before.pods, after.pods];
  const [only] = was;
  if (was.length === 1 && only !== undefined && is.length === 1) return is.map((pod) => [only, pod]);
  return paired(was, is, (pod) => pod.spec.path);
}

/** The containers that an object's pods have on both sides, by name; a lone one may have been renamed. */
export function sameContainers(
  before: KubernetesObject,
  after: KubernetesObject,
): readonly Both<Container>[] {
  return samePods(before, after).flatMap(([was, is]) => {
    const named = paired(was.containers, is.containers, ({ name }) => name);
    const [gone, ...others] = without(was.containers, new Set(named.map(([container]) => container)));
    const [come, ...more] = without(is.containers, new Set(named.map(([, container]) => container)));
    const isRenamed = gone !== undefined && come !== undefined && others.length + more.length === 0;
    return isRenamed && gone.role === come.role ? [...named, [gone, come] as const] : named;
  });
}

function without<Thing>(all: readonly Thing[], some: ReadonlySet<Thing>): readonly Thing[] {
  return all.filter((each) => !some.has(each));
}

/** Pairs what bears the same key on both sides, one to one. */
export function paired<Thing>(
  was: readonly Thing[],
  is: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
): readonly Both<Thing>[] {
  const waiting = new Map<string | undefined, Thing>();
  for (const each of was) if (!waiting.has(keyOf(each))) waiting.set(keyOf(each), each);
  return is.flatMap((each) => {
    const key = keyOf(each);
    const found = key === undefined ? undefined : waiting.get(key);
    if (found === undefined) return [];
    waiting.delete(key);
    return [[found, each] as const];
  });
}
