import type { Bundle } from '../bundle/bundle.ts';
import { perBundle } from '../bundle/per-bundle.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';

interface Holding {
  readonly account: string;
  readonly namespace: string;
  readonly role: KubernetesObject;
}

const holdings = perBundle((bundle) =>
  bundle.all('ClusterRoleBinding').flatMap((binding): Holding[] => {
    const name = binding.field('roleRef', 'name').text;
    const role = name === undefined ? undefined : bundle.find('ClusterRole', '', name);
    if (role === undefined) return [];
    return binding
      .field('subjects')
      .items.filter((subject) => subject.field('kind').is('ServiceAccount'))
      .map((subject) => {
        const namespace = subject.field('namespace').text ?? '';
        return { account: subject.field('name').text ?? '', namespace, role };
      });
  }),
);

/** The roles that a service account holds in the whole cluster, as far as the bundle defines them. */
export function rolesHeldBy(account: string, namespace: string, bundle: Bundle): readonly KubernetesObject[] {
  const held = holdings(bundle).filter((each) => {
    const isSame = each.namespace === namespace || each.namespace === '' || namespace === '';
    return each.account === account && isSame;
  });
  return held.map(({ role }) => role);
}
