import { isWithin } from '../../../analysis/number-range.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container takes a port of its node',
  severity: 'medium',
  why: "The port is open on every address of the node, past Services and often past network policies, and may take traffic meant for the node's own programs.",
  fix: 'Remove `hostPort` and publish the container by a Service.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:hostPorts',
    'trivy:KSV-0024',
    'checkov:CKV_K8S_26',
    'polaris:hostPortSet',
    'kubescape:C-0044',
    'gatekeeper:K8sPSPHostNetworkingPorts',
    'kyverno:disallow-host-ports',
    'kyverno:disallow-host-ports-range',
    'kics:workload_host_port_not_specified',
    'kics:image_host_port_not_specified',
  ],
  parameters: {
    allowed: words('Ranges of ports of the node that containers may take, like `5000-6000`'),
  },

  *check(container, { allowed }) {
    for (const port of container.field('ports').items) {
      const hostPort = port.field('hostPort');
      if (hostPort.isNot(0) && !isWithin(hostPort.number ?? 0, allowed))
        yield hostPort.violation(`Container "${container.name}" takes a port of its node`);
    }
  },

  examples: {
    given: { allowed: ['5000-6000'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - { containerPort: 80, hostPort: 8080 } #!\n  containers:\n    - name: app\n      ports:\n        - containerPort: 443\n          hostPort: 443 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n          hostPort: 5000\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n        - containerPort: 81\n          hostPort: 0\n        - containerPort: 82\n          hostPort: ${HOST_PORT}\n',
    ],
  },
});
