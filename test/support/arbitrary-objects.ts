import fc from 'fast-check';
import type { Plain, Style } from './yaml-writer.ts';

export type PlainObject = { readonly [key: string]: Plain };

export const styles: fc.Arbitrary<Style> = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom(2, 4),
  quote: fc.constantFrom('plain', 'single', 'double'),
  shuffles: fc.boolean(),
  comments: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  json: fc.boolean(),
});

const container = (name: string): fc.Arbitrary<Plain> =>
  fc
    .record({
      image: fc.constantFrom('app', 'app:latest', 'app:1.2', 'registry.example:5000/app'),
      privileged: fc.boolean(),
      escalation: fc.boolean(),
      variables: fc.subarray(['A', 'B', 'C']),
    })
    .map(({ image, privileged, escalation, variables }) => ({
      name,
      image,
      env: variables.map((variable) => ({ name: variable, value: `of ${variable}` })),
      securityContext: { privileged, allowPrivilegeEscalation: escalation },
    }));

const pod = (name: string): fc.Arbitrary<PlainObject> =>
  fc
    .record({
      hostNetwork: fc.boolean(),
      hostPID: fc.boolean(),
      containers: fc.tuple(container('app'), container('proxy'), container('sidecar')),
      count: fc.integer({ min: 1, max: 3 }),
      volumes: fc.subarray(['docker', 'logs', 'runtime']),
    })
    .map(({ hostNetwork, hostPID, containers, count, volumes }) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: 'shop' },
      spec: {
        hostNetwork,
        hostPID,
        volumes: volumes.map((volume) => ({ name: volume, hostPath: { path: paths[volume] ?? '/tmp' } })),
        containers: containers.slice(0, count),
      },
    }));

const paths: Readonly<Record<string, string>> = {
  docker: '/var/run/docker.sock',
  logs: '/var/log',
  runtime: '/run/containerd/containerd.sock',
};

const role = (name: string): fc.Arbitrary<PlainObject> =>
  fc
    .array(
      fc.record({
        apiGroups: fc.constantFrom(['apps'], ['*'], ['']),
        resources: fc.constantFrom(['pods'], ['*'], ['pods', 'secrets']),
        verbs: fc.constantFrom(['get'], ['*'], ['get', 'list', '*']),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((rules) => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name },
      rules,
    }));

const ingress = (name: string): fc.Arbitrary<PlainObject> =>
  fc.boolean().map((encrypts) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name },
    spec: { rules: [{ host: `${name}.example` }], ...(encrypts ? { tls: [{ secretName: name }] } : {}) },
  }));

/** One to five objects with different names, about half of what rules look at being weak. */
export const objects: fc.Arbitrary<readonly PlainObject[]> = fc
  .tuple(pod('one'), pod('two'), role('three'), role('four'), ingress('five'))
  .chain((all) => fc.subarray(all, { minLength: 1 }));

/** The fixed seed of all properties: a failure is the same on every machine. */
export const sameRuns = { seed: 20_240_501, numRuns: 60 } as const;
