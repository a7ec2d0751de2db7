import { isTiller, namedTiller } from '../../../analysis/tiller.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'Tiller, the server of Helm 2, is deployed',
  severity: 'high',
  why: 'It installs whatever a pod of the cluster asks for, without authentication and usually as cluster-admin; it has had no fixes since 2020.',
  fix: 'Delete it and use Helm 3, which needs no server.',
  references: ['https://helm.sh/docs/v3/topics/v2_v3_migration/'],
  equivalents: [
    'trivy:KSV-0102',
    'checkov:CKV_K8S_34',
    'kyverno:disallow-helm-tiller',
    'kics:tiller_is_deployed',
  ],

  *check(pod) {
    const containers = pod.containers.filter((container) => isTiller(container));
    for (const container of containers)
      yield container.field('image').violation('This is Tiller, the server of Helm 2');
    const named = containers.length === 0 ? namedTiller(pod.object, pod.metadata) : undefined;
    if (named) yield named.violation('By its name this is Tiller, the server of Helm 2', 'medium');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: server\n      image: ghcr.io/helm/tiller:v2.17.0 #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: tiller-deploy #!\nspec:\n  template:\n    metadata:\n      labels: { app: helm }\n    spec:\n      containers:\n        - name: server\n          image: registry.example/server:1\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: helm-controller\nspec:\n  template:\n    metadata:\n      labels: { app: helm-controller }\n    spec:\n      containers:\n        - name: manager\n          image: ghcr.io/fluxcd/helm-controller:v1.0.0\n',
    ],
  },
});
