import type { Access } from './policy-rule.ts';

/** The uses of everything that makes pods, by its API group. */
export function workloads(...verbs: readonly string[]): readonly Access[] {
  return [
    { group: '', resources: ['pods', 'replicationcontrollers'], verbs },
    { group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'], verbs },
    { group: 'batch', resources: ['jobs', 'cronjobs'], verbs },
  ];
}
