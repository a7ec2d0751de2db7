import { unprotected } from '../../../analysis/security-option.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service switches seccomp off',
  severity: 'medium',
  why: 'The default profile forbids the rare system calls through which most escapes from containers went; without it all are open.',
  fix: 'Remove `seccomp:unconfined`; if the process needs one call more, name a profile that adds it.',
  references: ['https://docs.docker.com/engine/security/seccomp/'],
  equivalents: ['kics:compose:default_seccomp_profile_disabled', 'semgrep:seccomp-confinement-disabled'],

  *check(service) {
    for (const option of service.securityOptions) {
      const { name, value } = option;
      // `label:seccomp:unconfined` does nothing, but says what was meant.
      const isMeant = name === 'label' && value === 'seccomp:unconfined';
      if (isMeant || (name === 'seccomp' && value === 'unconfined'))
        yield unprotected(service, option, 'runs without seccomp');
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    security_opt:\n      - no-new-privileges:true\n      - seccomp:unconfined #!\n  web:\n    security_opt: ["seccomp=unconfined"] #!\n',
    ],
    good: [
      'services:\n  app:\n    security_opt:\n      - seccomp:./profile.json\n      - apparmor:unconfined\n  web:\n    security_opt: ["seccomp:${PROFILE}"]\n',
    ],
  },
});
