import { instructionRule } from '../../rule.ts';

export default instructionRule(['EXPOSE'], {
  summary: 'EXPOSE holds an address or a port of the host',
  severity: 'low',
  why: 'EXPOSE publishes nothing and ignores both: who wrote `127.0.0.1:` here believes that the port is bound to the loopback interface.',
  fix: 'Write the port of the container; publish with `docker run -p 127.0.0.1:8080:80`.',
  references: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
  equivalents: ['buildkit:ExposeInvalidFormat'],

  *check(instruction) {
    for (const port of instruction.arguments) {
      if (port.tail.includes(':') || (port.known && port.text.includes(':'))) {
        yield instruction.violation(`EXPOSE "${port.text}" has no effect but for the port of the container`);
      }
    }
  },

  examples: {
    bad: ['FROM debian:12\nEXPOSE 127.0.0.1:80:80 #!\nEXPOSE 80 \\ #!\n  8080:80/tcp\nEXPOSE $HOST:80 #!\n'],
    good: ['FROM debian:12\nEXPOSE 80 8000-8010/tcp $PORT\n'],
  },
});
