import { parseKubernetes } from '../../../src/parse/kubernetes/kubernetes.ts';
import type { Pod } from '../../../src/parse/kubernetes/pod.ts';

type Fields = Readonly<Record<string, unknown>>;

const strict: Fields = {
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** A manifest of one pod that meets `restricted` at every version, but for what is given. JSON is YAML too. */
export function podWith(spec: Fields, annotations: Fields = {}): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', annotations },
    spec: { containers: [containerWith({})], ...spec },
  });
}

/** The pod whose container `app` has a security context that meets `restricted`, but for what is given. */
export function podWithContext(securityContext: Fields, spec: Fields = {}): string {
  return podWith({
    containers: [containerWith({ securityContext: { ...strict, ...securityContext } })],
    ...spec,
  });
}

export function containerWith(fields: Fields): Fields {
  return { name: 'app', securityContext: strict, ...fields };
}

export function parsePod(manifest: string): Pod {
  const pod = parseKubernetes(manifest)[0]?.pod;
  if (pod === undefined) throw new Error('no pod in the manifest');
  return pod;
}
