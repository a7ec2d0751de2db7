import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'A host of an Ingress is in none of its TLS sections',
  severity: 'medium',
  why: 'The host is served without its certificate, as plain HTTP or with one that browsers refuse, though the Ingress looks as if it had TLS.',
  fix: 'List the host in `tls[].hosts` beside the secret of its certificate.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  equivalents: ['kyverno:ingress-host-match-tls'],

  *check(ingress) {
    const sections = ingress.field('spec', 'tls').items;
    const hosts = sections.flatMap((section) => section.field('hosts').items);
    // A section without hosts stands for all of them.
    const isOpen = sections.some((section) => section.field('hosts').items.length === 0);
    if (sections.length === 0 || isOpen || hosts.some((host) => host.isHidden)) return;
    for (const rule of ingress.field('spec', 'rules').items) {
      const host = rule.field('host');
      if (host.text !== undefined && !hosts.some(({ text }) => covers(text ?? '', host.text ?? '')))
        yield host.violation(`Host ${host.text} is in no TLS section of Ingress "${ingress.subject.name}"`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example, "*.api.example"]\n      secretName: tls\n  rules:\n    - host: shop.example\n    - host: admin.example #!\n    - host: a.b.api.example #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: ["*.shop.example"]\n      secretName: tls\n  rules:\n    - host: www.shop.example\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - secretName: tls\n  rules:\n    - host: shop.example\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: ["${HOST}"]\n  rules:\n    - host: shop.example\n',
    ],
  },
});

/** A wildcard stands for exactly one label. */
function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith('*.') && host.replace(/^[^.]+/, '*') === pattern);
}
