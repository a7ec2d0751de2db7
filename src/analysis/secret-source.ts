import { perBundle } from '../bundle/per-bundle.ts';
import type { Bundle } from '../bundle/bundle.ts';

/** Where custom resources name the Secret that their operator writes; without it, it is called like them. */
const targets = [
  ['spec', 'secretName'],
  ['spec', 'target', 'name'],
  ['spec', 'destination', 'name'],
  ['spec', 'writeConnectionSecretToRef', 'name'],
] as const;

const written = perBundle(
  (bundle: Bundle) =>
    new Set(
      bundle.objects
        .filter(({ group }) => group.includes('.') && !group.endsWith('k8s.io'))
        .flatMap((object) => [
          object.subject.name,
          ...targets.map((path) => object.field(...path).text ?? ''),
        ]),
    ),
);

/** Whether an operator may write a Secret of this name: a sealed or external secret, a certificate. */
export function mayBeGenerated(name: string, bundle: Bundle): boolean {
  return written(bundle).has(name);
}
