import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A probe or lifecycle hook makes the kubelet call another host',
  severity: 'medium',
  why: 'The kubelet sends the request from the network of the node: a pod reaches by it what only nodes may reach.',
  fix: 'Remove `host`; the kubelet then calls the pod itself.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: ['pss:hostProbesAndHostLifecycle', 'gatekeeper:K8sPSPHostProbesLifecycle'],

  *check(container) {
    for (const keys of handlers) {
      for (const action of ['httpGet', 'tcpSocket']) {
        const host = container.field(...keys, action, 'host');
        if (host.isNot(''))
          yield host.violation(`The kubelet calls a host that container "${container.name}" names`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      startupProbe:\n        tcpSocket: { port: 80, host: 127.0.0.1 } #!\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet:\n          port: 80\n          host: 169.254.169.254 #!\n      lifecycle:\n        preStop:\n          httpGet:\n            port: 80\n            host: db.example #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet:\n          port: 80\n          httpHeaders:\n            - { name: Host, value: shop.example }\n      readinessProbe:\n        httpGet:\n          port: 80\n          host: ${PROBE_HOST}\n',
    ],
  },
});

const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];
