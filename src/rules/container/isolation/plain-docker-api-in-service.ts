import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'An engine in a Compose service takes orders from everybody',
  severity: 'medium',
  why: 'Without TLS whoever reaches its port starts containers in it, and as such an engine runs privileged, owns the host.',
  fix: 'Remove the empty `DOCKER_TLS_CERTDIR`, or listen with `--tlsverify`.',
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  equivalents: [],

  *check(service) {
    for (const { name, value, field } of service.environment) {
      if (name === 'DOCKER_TLS_CERTDIR' && value === '')
        yield field.violation(`The engine of service "${service.name}" asks for no certificate`);
    }
    const command = service.field('command');
    const words = command.isList ? command.items.map(({ text = '' }) => text) : [command.text ?? ''];
    const line = words.join(' ');
    if (open.test(line) && !/--tls(?:verify)?(?:=true)?(?:\s|$)/.test(line))
      yield command.violation(`The engine of service "${service.name}" asks for no certificate`);
  },

  examples: {
    bad: [
      'services:\n  engine:\n    image: docker:27-dind\n    environment:\n      DOCKER_TLS_CERTDIR: "" #!\n',
      'services:\n  engine:\n    command: ["dockerd", "--host=tcp://0.0.0.0:2375"] #!\n',
    ],
    good: [
      'services:\n  engine:\n    environment:\n      - DOCKER_TLS_CERTDIR=/certs\n    command: dockerd --host=tcp://0.0.0.0:2376 --tlsverify\n  client:\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
    ],
  },
});

const open = /(?:-H|--host)[ =]?tcp:\/\/(?:0\.0\.0\.0|\[::\]|:)/;
