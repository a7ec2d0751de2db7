import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may gain more privileges than it starts with',
  severity: 'low',
  why: 'A process that runs as an ordinary user becomes root through any setuid program of its image.',
  fix: 'Add `no-new-privileges:true` to `security_opt`.',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#security_opt',
    'https://docs.kernel.org/userspace-api/no_new_privs.html',
  ],
  equivalents: ['kics:compose:no_new_privileges_not_set', 'semgrep:no-new-privileges'],

  *check(service) {
    const options = service.field('security_opt');
    const chosen = service.securityOptions.findLast(({ name }) => name === 'no-new-privileges');
    const isOpen = options.isHidden || options.items.some(({ isHidden }) => isHidden);
    const isSet = chosen === undefined ? isOpen : !off.test(chosen.value ?? '');
    if (isSet) return;
    const violation = options.violation(
      `Service "${service.name}" may gain privileges through setuid programs`,
    );
    yield options.isAbsent ? { ...violation, edit: options.set(['no-new-privileges:true']) } : violation;
  },

  examples: {
    bad: [
      'services:\n  app: #!\n    hostname: app\n  web:\n    image: web:1\n    security_opt: #!\n      - apparmor:web\n  db:\n    security_opt: #!\n      - no-new-privileges:true\n      - no-new-privileges=false\n',
    ],
    good: [
      'services:\n  app:\n    security_opt: [no-new-privileges]\n  web:\n    security_opt:\n      - no-new-privileges:true\n      - label=type:web_t\n  db:\n    security_opt: ["no-new-privileges=true"]\n  cache:\n    security_opt: ["${HARDENING}"]\n',
    ],
  },
});

/** As Go's `strconv.ParseBool` takes it. */
const off = /^(?:0|f|F|false|False|FALSE)$/;
