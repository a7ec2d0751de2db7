import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service takes traffic for addresses of its own choice',
  severity: 'medium',
  why: 'Every node sends what is meant for an address in `externalIPs` to this Service: whoever may write one can sit between others and any address (CVE-2020-8554).',
  fix: 'Remove `externalIPs`; let a load balancer assign the address.',
  references: ['https://github.com/kubernetes/kubernetes/issues/97076'],
  equivalents: ['trivy:KSV-0108', 'gatekeeper:K8sExternalIPs', 'kyverno:restrict-external-ips'],
  parameters: {
    allowed: words('Addresses that Services may take'),
  },

  *check(service, { allowed }) {
    const addresses = service.field('spec', 'externalIPs');
    if (addresses.items.some(({ text }) => text === undefined || !allowed.includes(text)))
      yield addresses.violation(`Service "${service.subject.name}" takes traffic for external addresses`);
  },

  examples: {
    given: { allowed: ['203.0.113.0'] },
    bad: ['apiVersion: v1\nkind: Service\nspec:\n  externalIPs: #!\n    - 192.0.2.10\n'],
    good: [
      'apiVersion: v1\nkind: Service\nspec:\n  externalIPs:\n    - 203.0.113.0\n',
      'apiVersion: v1\nkind: Service\nspec:\n  externalIPs: []\n',
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n',
    ],
  },
});
