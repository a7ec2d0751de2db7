import { holdsCredentials, normalPath } from '../../../analysis/host-path.ts';
import { isRuntimeSocket } from '../../../analysis/runtime-socket.ts';
import { gravityOf, hostFolder } from '../../../analysis/service-mount.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'A volume of a Compose service is a folder of the host’s operating system',
  severity: 'high',
  why: 'Who can write to `/etc`, `/usr` or `/` of the host runs commands on it; who can only read finds its keys and tokens. A part of a folder, a read-only mount and the usual places for data count for less.',
  fix: 'Mount the one file or folder the program needs, read-only, or use a named volume.',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  equivalents: ['kics:compose:volume_has_sensitive_host_directory'],

  *check(file) {
    for (const service of file.services) {
      for (const mount of service.mounts) {
        const path = hostFolder(mount);
        // Sockets and keys have rules of their own.
        if (path === undefined || isRuntimeSocket(path) || holdsCredentials(path)) continue;
        const severity = gravityOf(path, !mount.isReadOnly);
        const access = mount.isReadOnly ? 'readable' : 'writable';
        const message = `Service "${service.name}" makes ${path} of the host ${access}`;
        if (severity !== undefined) yield mount.field.violation(message, severity);
      }
    }
    for (const [name, volume] of file.root.field('volumes').entries) {
      for (const key of ['device', 'mountpoint']) {
        const option = volume.field('driver_opts', key);
        const path = option.text?.startsWith('/') ? normalPath(option.text) : undefined;
        const severity = path === undefined ? undefined : gravityOf(path, true);
        if (severity !== undefined)
          yield option.violation(`Volume "${name}" is the folder ${path} of the host`, severity);
      }
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    volumes:\n      - /:/host #!\n      - /etc/app/../:/etc/host:ro #!\n      - type: bind\n        source: /usr/lib #!\n        target: /lib\n      - /var/lib/app:/data #!\n',
      'services:\n  app:\n    volumes: [data:/data]\nvolumes:\n  data:\n    driver: local\n    driver_opts:\n      type: none\n      o: bind\n      device: /etc #!\n',
    ],
    good: [
      'services:\n  app:\n    volumes:\n      - data:/var/lib/app\n      - ./etc:/etc/app:ro\n      - /data/app:/data\n      - ${ROOT}/etc:/etc\n      - /var/run/docker.sock:/var/run/docker.sock\nvolumes:\n  data:\n    driver_opts:\n      device: ${ROOT}/data\n',
    ],
  },
});
