import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod lacks a required option of its name resolution',
  severity: 'info',
  why: 'With the usual `ndots: 5` each foreign name is first looked up below every search domain: slow, and it tells others what the pod talks to.',
  fix: 'Add the option to `dnsConfig.options` of the pod.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config'],
  equivalents: ['kube-linter:dnsconfig-options'],
  parameters: { required: words('Options that every pod needs, `name` or `name=value`: `ndots=2`') },

  *check(pod, { required }) {
    const options = pod.field('dnsConfig', 'options');
    if (options.isHidden) return;
    for (const wanted of required) {
      const [name = '', value] = wanted.split('=', 2);
      const found = options.items.filter((option) => option.field('name').is(name));
      const isMet = found.some((option) => {
        const set = option.field('value');
        return value === undefined || set.is(value) || set.isHidden;
      });
      if (!isMet) yield options.violation(`The pod lacks the DNS option ${wanted}`);
    }
  },

  examples: {
    given: { required: ['ndots=2'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  dnsConfig:\n    options: #!\n      - { name: ndots, value: "5" }\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  dnsConfig:\n    options:\n      - { name: ndots, value: "2" }\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  dnsConfig: ${DNS}\n  containers: []\n',
    ],
  },
});
