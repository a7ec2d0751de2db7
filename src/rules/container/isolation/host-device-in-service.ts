import { serviceRule } from '../../rule.ts';
import { normalPath } from '../../../analysis/host-path.ts';
import type { Severity } from '../../../finding/severity.ts';

export default serviceRule({
  summary: 'A Compose service gets a device of its host',
  severity: 'high',
  why: 'Through a disk it reads and writes every file of the host, through /dev/mem its memory; other devices bring the flaws of their drivers within reach.',
  fix: 'Remove the device, or name the one that the process needs, with `r` where reading is enough.',
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  equivalents: [],

  *check(service) {
    for (const { source, field } of service.devices) {
      const severity = gravity(normalPath(source));
      if (severity !== undefined && !source.includes('$'))
        yield field.violation(`Service "${service.name}" gets ${source} of its host`, severity);
    }
    for (const rule of service.field('device_cgroup_rules').items) {
      const [, kind, access] = /^([abc]) \d*\*?:(?:\d+|\*) ([rwm]+)$/.exec(rule.text ?? '') ?? [];
      const isWide = kind === 'a' || kind === 'b' || / \*:/.test(rule.text ?? '');
      if (access !== undefined)
        yield rule.violation(
          `Service "${service.name}" may use devices of its host`,
          isWide ? 'high' : 'low',
        );
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    devices:\n      - /dev/sda:/dev/xvda:r #!\n      - source: /dev/mem #!\n        target: /dev/mem\n      - /dev/ttyUSB0:/dev/ttyUSB0 #!\n    device_cgroup_rules:\n      - "a *:* rwm" #!\n      - c 1:3 mr #!\n',
    ],
    good: [
      'services:\n  app:\n    devices:\n      - /dev/null:/dev/null\n      - ${DEVICE}:/dev/disk\n    device_cgroup_rules:\n      - ${RULE}\n',
    ],
  },
});

const whole =
  /^\/dev(?:\/(?:mem|kmem|port|sd[a-z].*|hd[a-z].*|vd[a-z].*|xvd[a-z].*|nvme.*|mmcblk.*|dm-.*|mapper.*|disk.*|loop.*|md\d.*|root|block.*))?$/;
const harmless = /^\/dev\/(?:null|zero|full|u?random)$/;

function gravity(path: string): Severity | undefined {
  if (whole.test(path)) return 'high';
  return path === '' || harmless.test(path) ? undefined : 'low';
}
