import { unprotected } from '../../../analysis/security-option.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service switches AppArmor off',
  severity: 'medium',
  why: 'The default profile keeps a container from writing to /proc and /sys and from mounting; without it one flaw of the kernel suffices to get out.',
  fix: 'Remove `apparmor:unconfined`, or name a profile of your own.',
  references: ['https://docs.docker.com/engine/security/apparmor/'],
  equivalents: [],

  *check(service) {
    for (const option of service.securityOptions) {
      const { name, value } = option;
      if (name === 'apparmor' && value === 'unconfined')
        yield unprotected(service, option, 'runs without AppArmor');
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    security_opt:\n      - apparmor:unconfined #!\n      - apparmor=unconfined #!\n',
    ],
    good: ['services:\n  app:\n    security_opt:\n      - apparmor=app\n      - apparmor:${PROFILE}\n'],
  },
});
