import { describe, expect, test } from 'vitest';
import {
  looksLikeKubernetes,
  mayBeKubernetes,
  parseKubernetes,
} from '../../../src/parse/kubernetes/kubernetes.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';

const spec = '{containers: [{name: app}]}';
const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: ${spec}\n`;

/** Kind and containers of every object, as far as anybody would look. */
function seen(text: string): readonly string[] {
  if (!mayBeKubernetes(text)) return [];
  return parseKubernetes(text).map(({ kind, pod: inside }) =>
    [kind, ...(inside?.containers ?? []).map(({ role, name }) => `${role} ${name}`)].join(' '),
  );
}

describe('pods', () => {
  test.each([
    [`kind: Pod\napiVersion: v1\nspec: ${spec}`, 'Pod'],
    [`kind: PodTemplate\napiVersion: v1\ntemplate: {spec: ${spec}}`, 'PodTemplate'],
    ...['ReplicationController', 'ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job'].map(
      (kind) => [`kind: ${kind}\napiVersion: apps/v1\nspec: {template: {spec: ${spec}}}`, kind],
    ),
    [
      `kind: CronJob\napiVersion: batch/v1\nspec: {jobTemplate: {spec: {template: {spec: ${spec}}}}}`,
      'CronJob',
    ],
    [
      `kind: DeploymentConfig\napiVersion: apps.openshift.io/v1\nspec: {template: {spec: ${spec}}}`,
      'DeploymentConfig',
    ],
    [`kind: Rollout\napiVersion: argoproj.io/v1alpha1\nspec: {template: {spec: ${spec}}}`, 'Rollout'],
    [`kind: Service\napiVersion: serving.knative.dev/v1\nspec: {template: {spec: ${spec}}}`, 'Service'],
    [`kind: Job\napiVersion: batch.example.dev/v1\nspec: {worker: {podTemplate: {spec: ${spec}}}}`, 'Job'],
    [
      `kind: Prometheus\napiVersion: monitoring.example.com/v1\nspec: {a: {b: {c: {spec: ${spec}}}}}`,
      'Prometheus',
    ],
  ])('are found in %s', (text, kind) => {
    expect(seen(text)).toEqual([`${kind} main app`]);
  });

  test('have init, main and ephemeral containers, in this order', () => {
    const containers =
      'ephemeralContainers: [{name: c}]\n  containers: [{name: b}]\n  initContainers: [{name: a}]';
    expect(seen(`kind: Pod\napiVersion: v1\nspec:\n  ${containers}\n`)).toEqual([
      'Pod init a main b ephemeral c',
    ]);
  });

  test.each(['Service', 'ConfigMap', 'Foo'])('are not guessed in kinds of the core API: %s', (kind) => {
    expect(seen(`kind: ${kind}\napiVersion: v1\nspec: {template: {spec: ${spec}}}`)).toEqual([kind]);
  });

  test('are not guessed in the schema of a CustomResourceDefinition', () => {
    const schema = '{properties: {spec: {properties: {containers: {type: array}}}}}';
    const text = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {versions: [{schema: {openAPIV3Schema: ${schema}}}]}`;
    expect(seen(text)).toEqual(['CustomResourceDefinition']);
  });
});

describe('lists', () => {
  const item = pod.trimEnd().replaceAll('\n', ', ');

  test.each([
    [`kind: List\napiVersion: v1\nitems: [{${item}}, {${item}}]`, ['Pod main app', 'Pod main app']],
    [`kind: PodList\napiVersion: v1\nitems: [{${item}}]`, ['Pod main app']],
    [`kind: PodList\napiVersion: v1\nitems: [{metadata: {name: a}, spec: ${spec}}]`, ['Pod main app']],
    [
      `kind: List\napiVersion: v1\nitems: [{kind: List, apiVersion: v1, items: [{${item}}]}]`,
      ['Pod main app'],
    ],
    [`kind: ConfigMap\napiVersion: v1\nitems: [{${item}}]`, ['Pod main app', 'ConfigMap']],
    ['kind: List\napiVersion: v1\nitems: []', []],
    ['kind: List\napiVersion: v1\nitems: [1, ~, [], {}]', []],
    ['kind: List\napiVersion: v1\nitems: {a: b}', ['List']],
  ])('are unfolded as kubectl does: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('are unfolded at any depth', () => {
    const open = 'kind: List, apiVersion: v1, items: [{';
    expect(seen(`{${open.repeat(40)}${item}${'}]'.repeat(40)}}`)).toEqual(['Pod main app']);
  });
});

describe('nothing escapes that kubectl would apply', () => {
  const rest = `apiVersion: v1\nspec: ${spec}\n`;

  test.each([
    ['an escape', `"k\\x69nd": Pod\n${rest}`],
    ['an escape of four digits', `"\\u006bind": Pod\n${rest}`],
    ['an escaped line break', `? "ki\\\n  nd"\n: Pod\n${rest}`],
    ['an escaped value', `kind: "\\x50od"\n${rest}`],
    ['base64', `!!binary a2luZA==: Pod\n${rest}`],
    ['base64 with an escaped tag', `!!%62inary a2luZA==: Pod\n${rest}`],
    ['base64 with a tag written out', `!<tag:yaml.org,2002:bin%61ry> a2luZA==: Pod\n${rest}`],
    ['base64 with an abbreviated tag', `%TAG !b! tag:yaml.org,2002:bin\r---\r!b!ary a2luZA==: Pod\r${rest}`],
    ['an explicit key', `? kind\n: Pod\n${rest}`],
    ['a block scalar as key', `? |-\n  kind\n: Pod\n${rest}`],
    ['an alias as key', `x: &k kind\n*k : Pod\n${rest}`],
    ['an alias as value', `x: &k Pod\nkind: *k\n${rest}`],
    ['an anchor on the key', `&k kind: Pod\n${rest}`],
    ['a tag on the key', `!!str kind: Pod\n${rest}`],
    ['a custom tag', `kind: !x Pod\n${rest}`],
    ['a merge', `<<: {kind: Pod}\n${rest}`],
    ['a merge of a list', `x: &x {kind: Pod}\n<<: [{}, *x]\n${rest}`],
    ['single quotes', `'kind': 'Pod'\n${rest}`],
    ['a folded value', `kind: >-\n  Pod\n${rest}`],
    ['a flow mapping over lines', `{\n"kind"\n:\n"Pod",\napiVersion: v1, spec: ${spec}\n}\n`],
    [
      'JSON with tabs',
      `{\n\t"kind": "Pod",\n\t"apiVersion": "v1",\n\t"spec": {"containers": [{"name": "app"}]}\n}\n`,
    ],
    ['a later key of the same name', `kind: ConfigMap\n${rest}kind: Pod\n`],
    ['a byte order mark', `\uFEFFkind: Pod\n${rest}`],
    ['old line breaks', `kind: Pod\r${rest.replaceAll('\n', '\r')}`],
    ['a comment that ends at U+2028', `# c \u2028kind: Pod\n${rest}`],
    ['a second document', `a: 1\n---\nkind: Pod\n${rest}`],
    ['a document after an end mark', `a: 1\n...\nkind: Pod\n${rest}`],
    ['no line feed at the end', `${rest}kind: Pod`],
    ['a quoted merge key, which other readers merge', `"<<": {kind: Pod}\n${rest}`],
  ])('%s', (_, text) => {
    expect(seen(text)).toContain('Pod main app');
  });

  test.each([
    ['a separator with a comment and no space', `kind: ConfigMap\napiVersion: v1\n---#\nkind: Pod\n${rest}`],
    ['a separator that is a key in YAML', `kind: Pod\n${rest}---#: x\nkind: ConfigMap\n`],
    ['a separator that hides text', `${rest}---  \u2028kind: Pod\n`],
    ['a byte order mark after a separator', `a: 1\n---\n\uFEFFkind: Pod\n${rest}`],
    ['a key that only libyaml sees', `kind: Pod\napiVersion: v1\nspec: {?hostPID: true}\n`],
    ['a tag that swallows a comma', `kind: Pod\napiVersion: v1\nspec: {!,x hostPID: true}\n`],
    ['concatenated JSON', `{"kind":"Pod","apiVersion":"v1"}{"kind":"Job","apiVersion":"v1"}`],
    ['an empty line after an escaped line break', `"ki\\\n\n  nd": Pod\n${rest}`],
    ['a comment right after a quote', `a: "b"# c\nkind: Pod\n${rest}`],
  ])('what we cannot read alike is a fault: %s', (_, text) => {
    expect(() => parseKubernetes(text)).toThrow(YamlSyntaxError);
    expect(looksLikeKubernetes(text)).toBe(true);
  });
});

describe('recognition', () => {
  test.each([
    ['{{- if .Values.x }}\nkind: Pod\napiVersion: v1\n{{- end }}', true],
    ['kind: Pod\nmetadata: [', false],
    ['name: x\n  bad', false],
  ])('a text that does not parse is ours when it names a kind and a version: %j', (text, expected) => {
    expect(looksLikeKubernetes(text)).toBe(expected);
  });

  test.each([
    ['a: 1', []],
    ['kind: Pod', []],
    ['kind: Pod\nspec: {}', ['Pod']],
    ['kind: 1\napiVersion: v1', []],
    ['kind: ~\napiVersion: v1', []],
    ['kind: [Pod]\napiVersion: v1', []],
    ['- kind: Pod\n  apiVersion: v1', []],
    ['kind: Pod\napiVersion: ~\n', ['Pod']],
  ])('%j holds %j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('the duplicate keys of a document go to its first object', () => {
    const [first, second] = parseKubernetes(`${pod}spec: {}\n---\n${pod}`);
    expect(first?.duplicates.map(({ name }) => name)).toEqual(['spec']);
    expect(second?.duplicates).toEqual([]);
  });

  test.each([
    ['apps/v1', 'apps'],
    ['v1', ''],
    ['[v1]', ''],
    ['~', ''],
  ])('the group of %s is "%s"', (version, group) => {
    expect(parseKubernetes(`kind: Pod\napiVersion: ${version}\n`)[0]?.group).toBe(group);
  });
});
