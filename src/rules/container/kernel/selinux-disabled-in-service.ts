import { unprotected } from '../../../analysis/security-option.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service switches the separation by SELinux off',
  severity: 'medium',
  why: 'SELinux is what stops a process that got out of its container from reading the files of the host and of other containers.',
  fix: 'Remove the option; give the one volume that needs it a label with `:z` or `:Z`.',
  references: ['https://docs.docker.com/reference/cli/docker/container/run/#security-opt'],
  equivalents: ['semgrep:selinux-separation-disabled'],

  *check(service) {
    for (const option of service.securityOptions) {
      const { name, value = '' } = option;
      if (name === 'label' && unconfined.test(value))
        yield unprotected(service, option, 'runs without SELinux');
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    security_opt:\n      - label:disable #!\n  web:\n    security_opt: ["label=type:spc_t"] #!\n',
    ],
    good: [
      'services:\n  app:\n    security_opt:\n      - label:type:app_t\n      - label=level:s0:c100,c200\n',
    ],
  },
});

/** `spc_t` and the type of the engine itself confine nothing. */
const unconfined = /^(?:disable|type:(?:spc_t|unconfined_t|container_runtime_t|docker_t))$/;
