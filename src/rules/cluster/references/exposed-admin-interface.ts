import type { Pod } from '../../../parse/kubernetes/pod.ts';
import { plainSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

/** Consoles that run what they are told, often without a password. */
const consoles =
  /^(?:kubernetes-dashboard|argo(?:cd)?-server|weave-scope|scope|jupyter(?:hub|lab)?|notebook|kubeflow|centraldashboard|airflow-webserver|spark-ui|phpmyadmin|pgadmin4?|adminer|portainer|rancher|jenkins)(?:$|[-.:])/;

export default objectRule(['Service'], {
  needs: 'bundle',
  summary: 'A console that runs what it is told can be reached from outside',
  severity: 'medium',
  why: 'Whoever reaches it tries known passwords and flaws, and then runs what they like in the cluster.',
  fix: 'Make the service a `ClusterIP` and reach it by port-forward or behind a proxy that authenticates.',
  references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
  equivalents: ['kubescape:C-0021'],

  *check(service, bundle) {
    const type = service.field('spec', 'type');
    if (!type.is('LoadBalancer') && !type.is('NodePort')) return;
    const selector = plainSelector(service.field('spec', 'selector'));
    const console = bundle
      .podsSelectedBy(selector, service.subject.namespace)
      .find(
        (each) =>
          consoles.test(each.subject.name) || imageNames(each.pods).some((name) => consoles.test(name)),
      );
    if (console === undefined) return;
    yield type.violation(`${console.kind} "${console.subject.name}" can be reached from outside`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: lab\nspec:\n  type: NodePort #!\n  selector:\n    app: lab\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: lab\nspec:\n  template:\n    metadata:\n      labels: { app: lab }\n    spec:\n      containers:\n        - name: lab\n          image: quay.io/jupyter/jupyterlab:4.2\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  selector:\n    app: dashboard\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  template:\n    metadata:\n      labels: { app: dashboard }\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: scoped\nspec:\n  type: LoadBalancer\n  selector:\n    app: scoped\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: scoped\n  labels: { app: scoped }\n',
    ],
  },
});

/** The last part of each image's name, its tag included. */
function imageNames(pods: readonly Pod[]): readonly string[] {
  const containers = pods.flatMap((pod) => pod.containers);
  const images = containers.flatMap((container) => container.field('image').text ?? []);
  return images.map((image) => image.slice(image.lastIndexOf('/') + 1));
}
