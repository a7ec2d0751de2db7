import { expect, test } from 'vitest';
import { inspectFile } from '../../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../../src/inspect/rule-set.ts';
import controlPlaneScheduling from '../../../src/rules/container/availability/control-plane-scheduling.ts';
import deprecatedApiVersion from '../../../src/rules/container/availability/deprecated-api-version.ts';
import singleReplica from '../../../src/rules/container/availability/single-replica.ts';
import unknownProbePort from '../../../src/rules/container/health/unknown-probe-port.ts';
import missingMemoryRequest from '../../../src/rules/container/resources/missing-memory-request.ts';
import { type Altitude, placed } from '../../../src/rules/rule.ts';

function graded(definition: Altitude, text: string) {
  const rules = ruleSet([placed('container', 'topic', 'rule', definition)]);
  return inspectFile('manifest.yaml', text, rules).findings.map(({ severity, message }) => ({
    severity,
    message,
  }));
}

function severities(definition: Altitude, text: string) {
  return graded(definition, text).map(({ severity }) => severity);
}

test('a removed API version weighs more where the object would forbid something', () => {
  const object = (apiVersion: string, kind: string) =>
    graded(deprecatedApiVersion, `apiVersion: ${apiVersion}\nkind: ${kind}\nspec: {}\n`);

  expect(object('extensions/v1beta1', 'NetworkPolicy')).toEqual([
    {
      severity: 'medium',
      message:
        'NetworkPolicy of extensions/v1beta1 is refused from Kubernetes 1.16 on; networking.k8s.io/v1 takes its place',
    },
  ]);
  expect(object('policy/v1beta1', 'PodDisruptionBudget')).toMatchObject([{ severity: 'low' }]);
  expect(object('resource.k8s.io/v1beta2', 'ResourceClaim')).toEqual([
    {
      severity: 'info',
      message:
        'ResourceClaim of resource.k8s.io/v1beta2 is deprecated since Kubernetes 1.36 and refused from 1.39 on; resource.k8s.io/v1 takes its place',
    },
  ]);
});

test('a limit that the API server copies into the request makes the missing request a matter of style', () => {
  const pod = (limits: string) =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: ${limits}\n`;

  expect(severities(missingMemoryRequest, pod('{ memory: 1Gi }'))).toEqual(['info']);
  expect(severities(missingMemoryRequest, pod('{ cpu: 1 }'))).toEqual(['low']);
});

test('a single replica weighs more when it is written than when an autoscaler may set it', () => {
  const deployment = (spec: string) => `apiVersion: apps/v1\nkind: Deployment\nspec: ${spec}\n`;

  expect(severities(singleReplica, deployment('{ replicas: 1 }'))).toEqual(['low']);
  expect(severities(singleReplica, deployment('{}'))).toEqual(['info']);
});

test('a probe weighs more on a name that nobody declares than on a number', () => {
  const pod = (port: string) =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe: { httpGet: { port: ${port} } }\n`;

  expect(severities(unknownProbePort, pod('http'))).toEqual(['low']);
  expect(severities(unknownProbePort, pod('8080'))).toEqual(['info']);
});

test('a DaemonSet on the control plane weighs less than a Deployment', () => {
  const workload = (kind: string) =>
    `apiVersion: apps/v1\nkind: ${kind}\nspec:\n  template:\n    spec:\n      nodeSelector: { node-role.kubernetes.io/control-plane: "" }\n`;

  expect(severities(controlPlaneScheduling, workload('Deployment'))).toEqual(['medium']);
  expect(severities(controlPlaneScheduling, workload('DaemonSet'))).toEqual(['low']);
});
