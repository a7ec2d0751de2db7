import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs privileged',
  severity: 'critical',
  why: 'A privileged container holds every capability and every device of its host: whoever breaks into it owns the host.',
  fix: 'Remove `privileged: true`; name the one capability or device under `cap_add` or `devices`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
  equivalents: ['kics:compose:privileged_containers_enabled', 'semgrep:privileged-service'],

  *check(service) {
    if (service.enables('privileged')) {
      const privileged = service.field('privileged');
      const violation = privileged.violation(`Service "${service.name}" runs privileged`);
      yield { ...violation, edit: privileged.set(false) };
    }
    for (const hook of ['post_start', 'pre_stop'].flatMap((key) => service.field(key).items)) {
      const privileged = hook.field('privileged');
      if (privileged.is(true))
        yield {
          ...privileged.violation(`A hook of service "${service.name}" runs privileged`),
          edit: privileged.set(false),
        };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    image: app:1\n    privileged: true #!\n',
      'services:\n  base:\n    privileged: "yes" #!\n',
      'services:\n  app:\n    post_start:\n      - command: ./prepare\n        privileged: true #!\n',
    ],
    good: [
      'services:\n  app:\n    image: app:1\n    privileged: false\n',
      'services:\n  app:\n    image: app:1\n    privileged: ${PRIVILEGED}\n',
    ],
  },
});
