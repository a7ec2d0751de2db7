import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod has names of its own in /etc/hosts',
  severity: 'info',
  why: 'A fixed address outlives the machine it belonged to: whoever gets it next receives what was meant for the name.',
  fix: 'Give the name to a Service, with `ExternalName` or endpoints of your own, and remove `hostAliases`.',
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  equivalents: ['trivy:KSV-0007', 'kubesec:HostAliases', 'kics:host_aliases_undefined_or_empty'],

  *check(pod) {
    const aliases = pod.field('hostAliases');
    if (aliases.items.length > 0) yield aliases.violation('The pod resolves names by its own list');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostAliases: #!\n    - ip: 192.0.2.10\n      hostnames: [db.example]\n  containers: []\n',
    ],
    good: ['apiVersion: v1\nkind: Pod\nspec:\n  hostAliases: []\n  containers: []\n'],
  },
});
