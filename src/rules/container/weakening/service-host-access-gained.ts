import { isGained } from '../../../analysis/change/protection.ts';
import { gravityOf, hostFolder } from '../../../analysis/service-mount.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service comes to share a part of its host',
  severity: 'high',

  why: 'The network, the processes or the files of the host are within reach of whoever breaks into the service.',
  fix: 'Leave them apart; use networks and volumes of the project.',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  equivalents: [],

  *check(before, after) {
    for (const [key, severity, what] of shared) {
      const field = after.field(key);
      if (isGained(before.field(key), field, 'host'))
        yield field.violation(`Service "${after.name}" comes to share the ${what} of its host`, severity);
    }
    for (const mount of after.mounts) {
      const folder = hostFolder(mount);
      const severity = folder === undefined ? undefined : gravityOf(folder, !mount.isReadOnly);
      if (folder !== undefined && severity !== undefined && !mounts(before, folder, mount.isReadOnly))
        yield mount.field.violation(`Service "${after.name}" comes to mount ${folder} of its host`, severity);
    }
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    volumes:\n      - /etc/ssl:/ssl:ro\n',
        after:
          'services:\n  shop:\n    pid: host #!\n    network_mode: host #!\n    volumes:\n      - /etc/ssl:/ssl:ro\n      - /etc:/host #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    volumes:\n      - /etc:/host\n',
        after: 'services:\n  shop:\n    volumes:\n      - /etc/passwd:/users:ro\n      - ./data:/data\n',
      },
      { before: 'services:\n  shop:\n    pid: host\n', after: 'services:\n  shop:\n    pid: "host"\n' },
    ],
  },
});

const shared = [
  ['network_mode', 'medium', 'network'],
  ['pid', 'high', 'processes'],
  ['ipc', 'high', 'shared memory'],
  ['userns_mode', 'medium', 'users'],
  ['uts', 'low', 'name'],
  ['cgroup', 'medium', 'control groups'],
] as const;

/** Whether the service had the folder, or one above it, with at least as much access. */
function mounts(service: Service, folder: string, isReadOnly: boolean): boolean {
  return (
    service.field('volumes').isHidden ||
    service.mounts.some((mount) => {
      const had = hostFolder(mount);
      const isAround = had !== undefined && `${folder}/`.startsWith(had === '/' ? had : `${had}/`);
      return isAround && (isReadOnly || !mount.isReadOnly);
    })
  );
}
