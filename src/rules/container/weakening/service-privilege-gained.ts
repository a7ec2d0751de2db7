import { dangerousCapabilities } from '../../../analysis/capability.ts';
import { isGained } from '../../../analysis/change/protection.ts';
import { listedCapabilities } from '../../../analysis/service-capability.ts';
import { addedItems } from '../../../analysis/change/items.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service gains privileges that it did not have',
  severity: 'critical',

  why: 'A privileged service owns its host; each capability and device is a part of that.',
  fix: 'Take the change back, or give the one capability or device that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
  equivalents: [],

  *check(before, after) {
    const privileged = after.field('privileged');
    if (isGained(before.field('privileged'), privileged, true))
      yield privileged.violation(`Service "${after.name}" becomes privileged`);
    const had = new Set(listedCapabilities(before, 'cap_add').map(([name]) => name));
    for (const [name, item] of listedCapabilities(after, 'cap_add')) {
      if (before.field('cap_add').isHidden || had.has(name) || had.has('ALL')) continue;
      const severity =
        name === 'SYS_ADMIN' || name === 'SYS_MODULE' ? 'high' : dangerousCapabilities.get(name);
      yield item.violation(`Service "${after.name}" gains ${name}`, severity ?? 'low');
    }
    for (const device of addedItems(before.field('devices'), after.field('devices')))
      yield device.violation(`Service "${after.name}" gains a device of its host`, 'medium');
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    image: shop\n',
        after:
          'services:\n  shop:\n    image: shop\n    privileged: true #!\n    cap_add:\n      - NET_ADMIN #!\n    devices:\n      - /dev/kvm #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    privileged: true\n',
        after: 'services:\n  shop:\n    privileged: true\n    cap_add: []\n',
      },
      {
        before: 'services:\n  shop:\n    cap_add: [ALL]\n',
        after: 'services:\n  shop:\n    cap_add: [KILL]\n',
      },
    ],
  },
});
