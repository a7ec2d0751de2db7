import { isTakenIn } from '../../../analysis/mesh-injection.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A namespace or workload leaves the service mesh',
  severity: 'medium',

  why: 'Its connections are in the clear again, and the policies of the mesh no longer decide who may make them.',
  fix: 'Keep it in the mesh; leave out single ports where something outside has to reach them.',
  references: [
    'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/',
    'https://linkerd.io/docs/',
  ],
  equivalents: [],

  *check(before, after) {
    const pods = samePods(before, after).map(([was, is]) => [was.metadata, is.metadata] as const);
    const own = [before.field('metadata'), after.field('metadata')] as const;
    for (const [was, is] of after.kind === 'Namespace' ? [own] : pods) {
      if (isKnown(was) && isTakenIn(was) && !isTakenIn(is))
        yield is.violation(`${after.kind} "${after.subject.name}" leaves the service mesh`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio-injection: enabled\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata: #!\n  name: shop\n  labels:\n    istio-injection: disabled\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  annotations:\n    linkerd.io/inject: enabled\nspec:\n  containers: []\n',
        after: 'apiVersion: v1\nkind: Pod\nmetadata: #!\n  name: shop\nspec:\n  containers: []\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio-injection: enabled\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio.io/rev: stable\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio-injection: enabled\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio-injection: ${INJECTION}\n',
      },
    ],
  },
});

function isKnown(metadata: Field): boolean {
  const maps = [metadata.field('labels'), metadata.field('annotations')];
  return [...maps, ...maps.flatMap((map) => map.entries.map(([, value]) => value))].every(
    (field) => !field.isHidden,
  );
}
