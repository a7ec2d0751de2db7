import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import type { Field } from '../../parse/yaml/field.ts';
import { writtenText } from '../written-text.ts';

export interface Flag {
  readonly value: string;
  readonly field: Field;
}

/** The flags of one component, by name without dashes. */
export interface Component {
  readonly name: string;
  readonly flags: ReadonlyMap<string, Flag>;
  /** Where its flags stand. */
  readonly field: Field;
}

const programs = /(?:^|\/)(kube-apiserver|kube-controller-manager|kube-scheduler|kubelet|etcd)$/;
const kubeadm = [
  ['kube-apiserver', 'apiServer'],
  ['kube-controller-manager', 'controllerManager'],
  ['kube-scheduler', 'scheduler'],
] as const;

/** The components of the control plane that an object runs as pods or configures for kubeadm, with known flags. */
export function componentsOf(object: KubernetesObject): readonly Component[] {
  if (object.kind === 'ClusterConfiguration')
    return kubeadm.map(([name, key]) => ofExtraArgs(name, object.field(key, 'extraArgs')));
  return object.pods.flatMap(({ containers }) =>
    containers.flatMap((container) => {
      const words = [...container.field('command').items, ...container.field('args').items];
      const name = words.map(({ text = '' }) => programs.exec(text)?.[1]).find((each) => each !== undefined);
      if (name === undefined || words.some((word) => word.isHidden)) return [];
      const flags = words.flatMap((field): readonly (readonly [string, Flag])[] => {
        const [, key, value = 'true'] = /^--?([\w-]+)(?:=(.*))?$/s.exec(writtenText(field) ?? '') ?? [];
        return key === undefined ? [] : [[key, { value, field }]];
      });
      return [{ name, flags: new Map(flags), field: container.field('command') }];
    }),
  );
}

/** A mapping, or since v1beta4 a list of names and values. */
function ofExtraArgs(name: string, args: Field): Component {
  const pairs = [
    ...args.entries,
    ...args.items.map((item) => [item.field('name').text ?? '', item.field('value')] as const),
  ];
  const flags = pairs.map(([key, field]) => [key, { value: writtenText(field) ?? '', field }] as const);
  return { name, flags: new Map(flags), field: args };
}
