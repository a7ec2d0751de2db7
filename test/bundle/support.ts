import { Bundle } from '../../src/bundle/bundle.ts';
import type { KubernetesObject } from '../../src/parse/kubernetes/object.ts';
import { parseKubernetes } from '../../src/parse/kubernetes/kubernetes.ts';

/** What tests write as JSON, which is YAML. */
export type Manifest = Readonly<Record<string, unknown>>;

export function objectsOf(...manifests: readonly Manifest[]): readonly KubernetesObject[] {
  return manifests.flatMap((manifest) => parseKubernetes(JSON.stringify(manifest)));
}

export function bundleOf(...manifests: readonly Manifest[]): Bundle {
  return new Bundle(objectsOf(...manifests), true);
}

export function pod(name: string, labels: Readonly<Record<string, string>>, namespace?: string): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels, ...(namespace === undefined ? {} : { namespace }) },
    spec: { containers: [] },
  };
}

export function named(kind: string, name: string, namespace?: string): Manifest {
  const metadata = namespace === undefined ? { name } : { name, namespace };
  return { apiVersion: 'v1', kind, metadata, spec: {} };
}
