import { groupBy } from '../finding/group-by.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { perBundle } from '../bundle/per-bundle.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** Something that only one object may have: what it is, and the field that claims it. */
export interface Claimed {
  readonly what: string;
  readonly field: Field;
}

/** For each object the claims that another object makes too, with that object; variants of one name do not count. */
export function claimedTwice(
  objectsOf: (bundle: Bundle) => readonly KubernetesObject[],
  claims: (object: KubernetesObject) => readonly Claimed[],
): (object: KubernetesObject, bundle: Bundle) => readonly (Claimed & { readonly other: KubernetesObject })[] {
  const holders = perBundle((bundle) => {
    const pairs = objectsOf(bundle).flatMap((object) => claims(object).map(({ what }) => ({ what, object })));
    return groupBy(pairs, ({ what }) => what);
  });
  return (object, bundle) => {
    const seen = new Set<string>();
    return claims(object).flatMap((claim) => {
      const holder = holders(bundle)
        .get(claim.what)
        ?.find((each) => isAnother(each.object, object));
      if (holder === undefined || seen.has(claim.what)) return [];
      seen.add(claim.what);
      return { ...claim, other: holder.object };
    });
  };
}

/** The same name in no or the same namespace is the same object, written for another environment. */
function isAnother(
  { subject: a, kind }: KubernetesObject,
  { subject: b, kind: other }: KubernetesObject,
): boolean {
  const isApart = a.namespace !== b.namespace && a.namespace !== '' && b.namespace !== '';
  return a.name !== b.name || kind !== other || isApart;
}
