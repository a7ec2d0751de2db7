import type { Bundle } from '../bundle/bundle.ts';
import { groupBy } from '../finding/group-by.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** What a LimitRange gives a container that does not say itself. */
export interface Default {
  readonly field: Field;
  /** Name of the LimitRange. */
  readonly range: string;
}

/** Where a LimitRange takes each default from, in the order in which the API server fills in what is not written. */
const sources = {
  limits: ['default', 'max'],
  requests: ['defaultRequest', 'default', 'max', 'min'],
} as const;

/**
 * The default for the containers of a namespace, from the LimitRanges of a bundle that is whole. A namespace that is
 * not written is the same as another that is not; of the variants of one name all have to give a default.
 */
export function defaultOf(
  side: keyof typeof sources,
  resource: string,
  namespace: string,
  bundle: Bundle,
): Default | undefined {
  if (!bundle.isWhole) return undefined;
  const ranges = bundle.all('LimitRange').filter(({ subject }) => subject.namespace === namespace);
  for (const [range, variants] of groupBy(ranges, ({ subject }) => subject.name)) {
    const given = variants.map((variant) => givenBy(variant, side, resource));
    const [field] = given;
    if (field !== undefined && !given.includes(undefined)) return { field, range };
  }
  return undefined;
}

function givenBy(range: KubernetesObject, side: keyof typeof sources, resource: string): Field | undefined {
  return range
    .field('spec', 'limits')
    .items.filter((limit) => limit.field('type').is('Container'))
    .flatMap((limit) => sources[side].map((source) => limit.field(source, resource)))
    .find((field) => !field.isAbsent);
}
