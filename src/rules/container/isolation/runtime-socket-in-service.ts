import { isRuntimeSocket } from '../../../analysis/runtime-socket.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: "A Compose service mounts the socket of its host's container runtime",
  severity: 'critical',
  why: 'Whoever can write to the socket starts a privileged container on the host, and with that owns the host; `:ro` does not change that.',
  fix: 'Remove the volume, or put a proxy before the socket that lets only the needed requests through.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  equivalents: ['kics:compose:docker_socket_mounted_in_container', 'semgrep:exposing-docker-socket-volume'],

  *check(service) {
    for (const mount of service.mounts) {
      if (isRuntimeSocket(mount.source)) {
        yield mount.field.violation(`Service "${service.name}" mounts ${mount.source} of its host`);
      }
    }
    // Compose then mounts the socket and hands over the user's registry credentials.
    if (service.enables('use_api_socket'))
      yield service
        .field('use_api_socket')
        .violation(`Service "${service.name}" uses the engine of its host`);
  },

  examples: {
    bad: [
      'services:\n  proxy:\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro #!\n',
      'services:\n  proxy:\n    volumes:\n      - type: bind\n        source: /run/podman/podman.sock #!\n        target: /var/run/docker.sock\n',
      'services:\n  proxy:\n    use_api_socket: true #!\n',
    ],
    good: [
      'services:\n  proxy:\n    volumes:\n      - data:/var/lib/proxy\n      - ./proxy.toml:/etc/proxy.toml:ro\n',
    ],
  },
});
