import { writtenText } from '../../../analysis/written-text.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ConfigMap'], {
  summary: 'An ingress controller lets every Ingress write into its configuration',
  severity: 'medium',
  why: 'Everyone who may write an Ingress in any namespace runs directives in the controller and reads the secrets of the whole cluster with its token (CVE-2021-25742).',
  fix: 'Set `allow-snippet-annotations: "false"`.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations',
  ],
  equivalents: ['kyverno:disallow-ingress-nginx-custom-snippets'],

  *check(config) {
    const allowed = config.field('data', 'allow-snippet-annotations');
    if (allowed.isAbsent || allowed.isHidden || writtenText(allowed) === 'false') return;
    const violation = allowed.violation('Every Ingress may write into the configuration of this controller');
    yield { ...violation, edit: allowed.set('false') };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ingress-nginx-controller\ndata:\n  allow-snippet-annotations: "true" #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  allow-snippet-annotations: "false"\n',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  other: "true"\n',
    ],
  },
});
