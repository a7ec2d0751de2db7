import { listedCapabilities } from '../../../analysis/service-capability.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service drops no capability, or takes all of them',
  severity: 'low',
  why: 'Every capability is a part of what root may do. With all of them a break-in owns the host; those that the engine grants by default let it spoof traffic and take over files.',
  fix: 'Write `cap_drop: [ALL]`, and under `cap_add` the few that the process cannot do without.',
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_drop'],
  equivalents: ['kics:compose:container_capabilities_unrestricted'],

  *check(service) {
    const add = service.field('cap_add');
    const all = listedCapabilities(service, 'cap_add').find(([name]) => name === 'ALL');
    if (all !== undefined) {
      const violation = all[1].violation(`Service "${service.name}" takes every capability`, 'critical');
      yield { ...violation, span: add.span };
    }
    const drop = service.field('cap_drop');
    if (drop.isHidden || drop.items.some((item) => !item.isAbsent)) return;
    const violation = drop.violation(`Service "${service.name}" keeps the capabilities the engine grants`);
    yield drop.isAbsent ? { ...violation, edit: drop.set(['ALL']) } : violation;
  },

  examples: {
    bad: [
      'services:\n  app: #!\n    hostname: app\n',
      'services:\n  app:\n    cap_drop: [] #!\n  web:\n    cap_drop: [NET_RAW]\n    cap_add: #!\n      - all\n',
    ],
    good: [
      'services:\n  app:\n    cap_drop:\n      - ALL\n    cap_add:\n      - NET_BIND_SERVICE\n  web:\n    cap_drop: ["${CAPABILITY}"]\n',
    ],
  },
});
