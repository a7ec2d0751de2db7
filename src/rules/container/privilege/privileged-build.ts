import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'An image is built with privileges over the builder’s host',
  severity: 'high',
  why: 'Every instruction, and every package it installs, may take over the machine that builds.',
  fix: 'Remove `privileged` and the entitlement `security.insecure` from `build`.',
  references: ['https://docs.docker.com/reference/compose-file/build/#privileged'],
  equivalents: [],

  *check(service) {
    const message = `The build of service "${service.name}" has privileges over its host`;
    const privileged = service.field('build', 'privileged');
    if (service.enables('build', 'privileged'))
      yield { ...privileged.violation(message), edit: privileged.set(false) };
    for (const item of service.field('build', 'entitlements').items) {
      if (item.is('security.insecure')) yield { ...item.violation(message), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    build:\n      context: .\n      privileged: true #!\n      entitlements:\n        - security.insecure #!\n',
    ],
    good: [
      'services:\n  app:\n    build:\n      context: .\n      privileged: false\n  web:\n    build: .\n',
    ],
  },
});
