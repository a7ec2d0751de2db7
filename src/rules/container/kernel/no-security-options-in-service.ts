import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service chooses no security options',
  severity: 'info',
  why: 'Nobody decided about new privileges, seccomp, AppArmor and SELinux; what holds is up to the engine.',
  fix: 'Write `security_opt` with `no-new-privileges:true` and the profiles you mean.',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  equivalents: ['kics:compose:security_opt_not_set'],

  *check(service) {
    const options = service.field('security_opt');
    if (options.isHidden || options.items.length > 0) return;
    yield options.violation(`Service "${service.name}" has no security_opt`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n  web:\n    security_opt: [] #!\n'],
    good: ['services:\n  app:\n    security_opt:\n      - apparmor:app\n'],
  },
});
