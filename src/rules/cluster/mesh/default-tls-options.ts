import { objectRule } from '../../rule.ts';

export default objectRule(['TLSOption'], {
  summary: 'A TLSOption changes the TLS of every router of Traefik',
  severity: 'low',
  why: 'The options called `default` hold for all routers that name none: one object of one team weakens the TLS of all others.',
  fix: 'Give the options a name, and name them in `tls.options` of the routers that are meant.',
  references: ['https://doc.traefik.io/traefik/https/tls/#tls-options'],
  equivalents: ['kyverno:disallow-default-tlsoptions'],

  *check(options) {
    const name = options.field('metadata', 'name');
    if (name.is('default')) yield name.violation('These options hold for every router that names none');
  },

  examples: {
    bad: ['apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nmetadata:\n  name: default #!\n'],
    good: ['apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nmetadata:\n  name: modern\n'],
  },
});
