import { componentsOf, type Component } from '../../../analysis/change/component-flags.ts';
import { paired } from '../../../analysis/change/containers.ts';
import type { Severity } from '../../../finding/severity.ts';
import type { Violation } from '../../../finding/violation.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Pod', 'ClusterConfiguration', 'DaemonSet', 'Deployment', 'StatefulSet'], {
  summary: 'A component of the control plane is started with less protection',
  severity: 'high',

  why: 'The API server, etcd and the kubelet decide about everything else: who gets past them owns the cluster.',
  fix: 'Keep the flag.',
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of paired(componentsOf(before), componentsOf(after), ({ name }) => name)) {
      for (const [name, protects, severity] of flags) yield* lowered(was, is, name, protects, severity);
      for (const [name, wanted] of lists) yield* shortened(was, is, name, wanted);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: kube-apiserver\nspec:\n  containers:\n    - name: kube-apiserver\n      command:\n        - kube-apiserver\n        - --anonymous-auth=false\n        - --authorization-mode=Node,RBAC\n        - --audit-log-path=/var/log/audit.log\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: kube-apiserver\nspec:\n  containers:\n    - name: kube-apiserver\n      command: #!\n        - kube-apiserver\n        - --anonymous-auth=true #!\n        - --authorization-mode=RBAC #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: kube-apiserver\nspec:\n  containers:\n    - name: kube-apiserver\n      command:\n        - kube-apiserver\n        - --anonymous-auth=false\n        - --authorization-mode=Node,RBAC\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: kube-apiserver\nspec:\n  containers:\n    - name: kube-apiserver\n      command:\n        - kube-apiserver\n        - --authorization-mode=RBAC,Node\n        - --anonymous-auth=false\n        - --profiling=false\n',
      },
    ],
  },
});

/** Flags, which of their values protects, and how much; none written is the empty text. */
const flags: readonly (readonly [name: string, protects: RegExp, severity: Severity])[] = [
  ['anonymous-auth', /^false$/, 'high'],
  ['client-ca-file', /./, 'high'],
  ['client-cert-auth', /^true$/, 'high'],
  ['peer-client-cert-auth', /^true$/, 'high'],
  ['encryption-provider-config', /./, 'high'],
  ['admission-control-config-file', /./, 'high'],
  ['authorization-mode', /^(?!.*AlwaysAllow)/, 'high'],
  ['insecure-port', /^0?$/, 'high'],
  ['read-only-port', /^0$/, 'medium'],
  ['audit-policy-file', /./, 'medium'],
  ['audit-log-path', /./, 'medium'],
  ['kubelet-certificate-authority', /./, 'medium'],
  ['etcd-cafile', /./, 'medium'],
  ['service-account-lookup', /^(?!false$)/, 'medium'],
  ['use-service-account-credentials', /^true$/, 'medium'],
  ['protect-kernel-defaults', /^true$/, 'low'],
  ['tls-min-version', /^VersionTLS1[23]$/, 'low'],
  ['profiling', /^false$/, 'low'],
];

/** Flags with a list, and whether what stands in it protects. */
const lists: readonly (readonly [name: string, wanted: boolean])[] = [
  ['authorization-mode', true],
  ['enable-admission-plugins', true],
  ['disable-admission-plugins', false],
];

function* lowered(
  was: Component,
  is: Component,
  name: string,
  protects: RegExp,
  severity: Severity,
): Iterable<Violation> {
  const [old, now] = [was.flags.get(name), is.flags.get(name)];
  if (protects.test(old?.value ?? '') && !protects.test(now?.value ?? ''))
    yield (now?.field ?? is.field).violation(`${is.name} loses the protection of --${name}`, severity);
}

function* shortened(was: Component, is: Component, name: string, wanted: boolean): Iterable<Violation> {
  const [old, now] = [itemsOf(was, name), itemsOf(is, name)];
  const lost = wanted ? without(old, now) : without(now, old);
  const isDefault = wanted && now.length === 0 && name === 'enable-admission-plugins';
  const field = is.flags.get(name)?.field ?? is.field;
  // Node and RBAC are the two that refuse; what was allowed by an always-allowing mode is no loss.
  const counted = name === 'authorization-mode' ? lost.filter((mode) => mode !== 'AlwaysAllow') : lost;
  if (counted.length > 0 && (now.length > 0 || isDefault || !wanted))
    yield field.violation(`${is.name} no longer runs with ${counted.join(', ')}`, 'medium');
}

function itemsOf({ flags: given }: Component, name: string): readonly string[] {
  return (given.get(name)?.value ?? '').split(',').filter((item) => item !== '');
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const known = new Set(some);
  return all.filter((item) => !known.has(item));
}
