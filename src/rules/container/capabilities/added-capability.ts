import { addedCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds a capability',
  severity: 'info',
  why: 'Every capability is a part of the powers of root; the strictest policies want none, not even NET_BIND_SERVICE.',
  fix: 'Listen on a port above 1023, or set the sysctl `net.ipv4.ip_unprivileged_port_start`.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: ['trivy:KSV-0022', 'checkov:CKV_K8S_25', 'kics:containers_with_added_capabilities'],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      yield item.violation(`Container "${container.name}" adds ${name}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add:\n            - NET_BIND_SERVICE #!\n            - CHOWN #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: []\n    - name: proxy\n      securityContext:\n        capabilities:\n          add: ${CAPABILITIES}\n',
    ],
  },
});
