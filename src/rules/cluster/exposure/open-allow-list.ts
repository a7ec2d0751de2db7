import { isWorld } from '../../../analysis/network-range.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'The allow list of an Ingress admits every address',
  severity: 'medium',
  why: 'It reads like a restriction and is none: what was to be reachable from a few networks is open to everybody.',
  fix: 'List your networks, or remove the annotation where everybody is meant.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range',
  ],
  equivalents: ['kics:ingress_whitelist_open_to_all'],

  *check(ingress) {
    for (const [key, annotation] of ingress.field('metadata', 'annotations').entries) {
      if (allowList.test(key) && isWorld((annotation.text ?? '').split(',')))
        yield annotation.violation(
          `The allow list of Ingress "${ingress.subject.name}" admits every address`,
        );
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8, 0.0.0.0/0 #!\n    haproxy.org/allow-list: "::/0" #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8\n    haproxy.org/whitelist: ${NETWORKS}\n',
    ],
  },
});

const allowList = /\/(?:white|allow)-?list(?:-source-range)?$/;
