import { isTiller } from '../../../analysis/tiller.ts';
import type { Container } from '../../../parse/kubernetes/pod.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'Tiller listens for every pod of the cluster',
  severity: 'high',
  why: 'It takes orders without authentication: one pod that an attacker controls installs anything with its rights, usually those of cluster-admin.',
  fix: 'Use Helm 3; until then start Tiller with `--listen=localhost:44134`.',
  references: ['https://v2.helm.sh/docs/securing_installation/'],
  equivalents: ['checkov:CKV_K8S_45', 'kics:tiller_deployment_is_accessible_from_within_the_cluster'],

  *check(container) {
    if (isTiller(container) && !listensLocally(container))
      yield container.violation('Tiller listens for every pod of the cluster');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller #!\n      image: ghcr.io/helm/tiller:v2.17.0\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller #!\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: ["--listen=0.0.0.0:44134"]\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      command: [/tiller]\n      args: ["--listen=localhost:44134"]\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: ["--listen", "127.0.0.1:44134"]\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: ["${ARGS}"]\n',
    ],
  },
});

function listensLocally(container: Container): boolean {
  const words = [...container.field('command').items, ...container.field('args').items];
  const line = words.map((word) => word.text ?? '').join(' ');
  return (
    words.some((word) => word.isHidden) || /--?listen[= ](?:localhost|127\.\d+\.\d+\.\d+|\[::1\]):/.test(line)
  );
}
