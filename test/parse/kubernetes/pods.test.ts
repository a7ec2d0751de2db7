import { describe, expect, it } from 'vitest';
import { parseKubernetes } from '../../../src/parse/kubernetes/kubernetes.ts';
import type { KubernetesObject } from '../../../src/parse/kubernetes/object.ts';

function only(text: string): KubernetesObject {
  const [object] = parseKubernetes(text);
  if (object === undefined) throw new Error('The text holds no object');
  return object;
}

const containersOf = ({ pods }: KubernetesObject) =>
  pods.map(({ containers }) => containers.map(({ name, role }) => `${name} ${role}`));

describe('the pods of an object', () => {
  it('are all that a custom resource embeds, in lists and under names of its own', () => {
    const object = only(`
apiVersion: ray.io/v1
kind: RayCluster
spec:
  headGroupSpec:
    template: { spec: { containers: [{ name: head }] } }
  workerGroupSpecs:
    - groupName: small
      template: { spec: { containers: [{ name: small }] } }
    - groupName: large
      template: { spec: { initContainers: [{ name: wait }], containers: [{ name: large }] } }
`);
    expect(containersOf(object)).toEqual([['head main'], ['small main'], ['wait init', 'large main']]);
    const paths = object.pods.flatMap(({ containers }) => containers.map((each) => each.field('image').path));
    expect(new Set(paths).size).toBe(4);
  });

  it.each([
    ['JobSet', 'spec: {replicatedJobs: [{name: a, template: {spec: {template: TEMPLATE}}}]}'],
    ['PyTorchJob', 'spec: {pytorchReplicaSpecs: {Master: {template: TEMPLATE}}}'],
    ['Job', 'spec: {tasks: [{name: a, template: TEMPLATE}]}'],
    ['LeaderWorkerSet', 'spec: {leaderWorkerTemplate: {workerTemplate: TEMPLATE}}'],
  ])('are found in a %s', (kind, spec) => {
    const template = '{spec: {containers: [{name: app}]}}';
    const text = `apiVersion: batch.example.dev/v1\nkind: ${kind}\n${spec.replace('TEMPLATE', template)}\n`;
    expect(containersOf(only(text))).toEqual([['app main']]);
  });

  it('are one, however many aliases lead to it', () => {
    const levels = Array.from(
      { length: 8 },
      (_, n) => `  a${n + 1}: &a${n + 1} [*a${n}, *a${n}, {x: *a${n}}]`,
    );
    const text = `apiVersion: example.dev/v1\nkind: X\nspec:\n  a0: &a0 {template: {spec: {containers: []}}}\n${levels.join('\n')}\n`;
    expect(only(text).pods).toHaveLength(1);
  });

  it('are none in a definition of custom resources or in a list of twenty thousand rules', () => {
    const rules = Array.from({ length: 20_000 }, () => '{alert: Down}').join(', ');
    expect(
      only(`apiVersion: monitoring.example.com/v1\nkind: Rules\nspec: {rules: [${rules}]}\n`).pods,
    ).toEqual([]);
    const schema = '{spec: {containers: [{name: app}]}}';
    const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {template: ${schema}}\n`;
    expect(only(definition).pods).toEqual([]);
  });

  it('know the object they are of', () => {
    const [pod] = only(
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: log}\nspec: {template: {spec: {containers: [{name: a}]}}}\n',
    ).pods;
    expect(pod?.object.subject.name).toBe('log');
    expect(pod?.containers[0]?.object.kind).toBe('DaemonSet');
  });
});

describe('a workflow of Argo', () => {
  const workflow = only(`
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
spec:
  workflowSpec:
    serviceAccountName: builder
    securityContext: { runAsNonRoot: true, runAsUser: 1000 }
    templates:
      - name: main
        steps: [[{ name: one, template: build }]]
      - name: build
        securityContext: { runAsUser: 0 }
        initContainers: [{ name: clone }]
        container: { image: build:1 }
      - name: test
        script: { image: test:1, source: make }
        sidecars: [{ name: db }]
`);

  it('makes a pod for each template that runs something', () => {
    expect(containersOf(workflow)).toEqual([
      ['clone init', 'main main'],
      ['main main', 'db main'],
    ]);
  });

  it('gives its pods what they do not set, and a security context as a whole or not at all', () => {
    const [build, test] = workflow.pods;
    expect(build?.field('serviceAccountName').text).toBe('builder');
    expect(build?.field('securityContext', 'runAsNonRoot').isAbsent).toBe(true);
    expect(test?.field('securityContext', 'runAsNonRoot').is(true)).toBe(true);
    expect(test?.containers[0]?.security('runAsUser').number).toBe(1000);
    expect(test?.field('volumes').path).toBe('spec.workflowSpec.templates[test].volumes');
  });
});

describe('a sidecar', () => {
  it.each([
    ['initContainers', 'Always', true],
    ['initContainers', 'Never', false],
    ['containers', 'Always', false],
  ])('among %s with restartPolicy %s: %s', (list, policy, expected) => {
    const { pod } = only(
      `apiVersion: v1\nkind: Pod\nspec: {${list}: [{name: a, restartPolicy: ${policy}}]}\n`,
    );
    expect(pod?.containers[0]?.isSidecar).toBe(expected);
  });
});
