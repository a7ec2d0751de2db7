import { unprotected } from '../../../analysis/security-option.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service sees and writes all of /proc and /sys',
  severity: 'high',
  why: 'The masked files of /proc show the memory of the kernel and let root of the container change the host, up to running programs on it.',
  fix: 'Remove `systempaths=unconfined`.',
  references: ['https://docs.docker.com/reference/cli/docker/container/run/#security-opt'],
  equivalents: [],

  *check(service) {
    for (const option of service.securityOptions) {
      const { name, value } = option;
      if (name === 'systempaths' && value === 'unconfined')
        yield unprotected(service, option, 'gets all of /proc');
    }
  },

  examples: {
    bad: ['services:\n  app:\n    security_opt:\n      - systempaths=unconfined #!\n'],
    good: ['services:\n  app:\n    security_opt:\n      - no-new-privileges:true\n'],
  },
});
