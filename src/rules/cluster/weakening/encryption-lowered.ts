import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['EncryptionConfiguration'], {
  summary: 'What the API server stored encrypted is stored in the clear',
  severity: 'high',

  why: 'Whoever reads the disk or a backup of etcd reads every Secret of the cluster.',
  fix: 'Keep a provider that encrypts in the first place; `identity` stands last, for reading what is not encrypted yet.',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [writersOf(before), writersOf(after)];
    for (const [resource, old] of was) {
      const now = is.get(resource);
      if (old.isHidden || !encrypts(old)) continue;
      if (now === undefined && !after.field('resources').isHidden)
        yield after.field('resources').violation(`${resource} are no longer encrypted`);
      else if (now?.isHidden === false && !encrypts(now))
        yield now.violation(`${resource} are no longer encrypted`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets, configmaps]\n    providers:\n      - aescbc: {}\n      - identity: {}\n',
        after:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources: #!\n  - resources: [secrets]\n    providers:\n      - identity: {} #!\n      - aescbc: {}\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n      - aescbc: {}\n      - identity: {}\n',
        after:
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [configmaps, secrets]\n    providers:\n      - kms: {}\n      - aescbc: {}\n',
      },
    ],
  },
});

/** The first provider writes, the others only read. */
function writersOf(configuration: KubernetesObject): ReadonlyMap<string, Field> {
  return new Map(
    configuration.field('resources').items.flatMap((item) =>
      item.field('resources').items.map(({ text = '' }) => {
        const providers = item.field('providers');
        return [text, providers.items[0] ?? providers] as const;
      }),
    ),
  );
}

function encrypts(provider: Field): boolean {
  return provider.entries.some(([name]) => name !== 'identity');
}
