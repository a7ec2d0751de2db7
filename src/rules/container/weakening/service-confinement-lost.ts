import { isLost } from '../../../analysis/change/protection.ts';
import { listedCapabilities } from '../../../analysis/service-capability.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service loses what confined it',
  severity: 'medium',

  why: 'System calls, files and capabilities that were out of reach are open again to whoever breaks in.',
  fix: 'Keep `cap_drop: [ALL]`, `no-new-privileges`, the profiles and `read_only: true`.',
  references: [
    'https://docs.docker.com/engine/security/',
    'https://docs.docker.com/reference/compose-file/services/#security_opt',
  ],
  equivalents: [],

  *check(before, after) {
    const [drops, options] = [after.field('cap_drop'), after.field('security_opt')];
    if (dropsAll(before) && !dropsAll(after) && !drops.isHidden)
      yield drops.violation(`Service "${after.name}" no longer drops all capabilities`);
    if (keepsPrivileges(before) && !keepsPrivileges(after) && !options.isHidden)
      yield options.violation(`Service "${after.name}" may gain privileges again`, 'low');
    const known = new Set(unconfined(before).map(({ name }) => name));
    for (const { name, field } of unconfined(after)) {
      if (!known.has(name) && !before.field('security_opt').isHidden)
        yield field.violation(`Service "${after.name}" is no longer confined by ${name}`);
    }
    const readOnly = after.field('read_only');
    if (isLost(before.field('read_only'), readOnly, true))
      yield readOnly.violation(`The root file system of service "${after.name}" becomes writable`, 'low');
  },

  examples: {
    bad: [
      {
        before:
          'services:\n  shop:\n    cap_drop: [ALL]\n    read_only: true\n    security_opt:\n      - no-new-privileges\n',
        after:
          'services:\n  shop:\n    cap_drop: #!\n      - NET_RAW\n    read_only: false #!\n    security_opt: #!\n      - seccomp:unconfined #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    cap_drop: [ALL]\n    security_opt:\n      - no-new-privileges\n',
        after: 'services:\n  shop:\n    cap_drop: [all]\n    security_opt: ["no-new-privileges:true"]\n',
      },
      {
        before: 'services:\n  shop:\n    security_opt: ["label:disable"]\n',
        after: 'services:\n  shop:\n    security_opt: ["label=disable"]\n',
      },
    ],
  },
});

function dropsAll(service: Service): boolean {
  return listedCapabilities(service, 'cap_drop').some(([name]) => name === 'ALL');
}

function keepsPrivileges({ securityOptions }: Service): boolean {
  return securityOptions.some(({ name, value }) => name === 'no-new-privileges' && value !== 'false');
}

function unconfined({ securityOptions }: Service): Service['securityOptions'] {
  return securityOptions.filter(({ value }) => value === 'unconfined' || value === 'disable');
}
