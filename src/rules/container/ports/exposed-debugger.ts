import { exposedPorts } from '../../../analysis/exposed-port.ts';
import { stageRule } from '../../rule.ts';
import { isForDevelopment } from '../../../analysis/base-image.ts';

export default stageRule({
  summary: 'The image offers a debugger or a port for administration',
  severity: 'low',
  why: 'Whoever reaches it runs code of their own or takes over the host: these ports ask for no password.',
  fix: 'Remove the port, and start the program without its debugger; use `kubectl port-forward` where one is needed.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  equivalents: [],

  *check(stage) {
    if (!stage.isFinal || isForDevelopment(stage)) return;
    for (const instruction of stage.instructions.filter(({ keyword }) => keyword === 'EXPOSE')) {
      for (const { first, last, protocol, word } of exposedPorts(instruction)) {
        const purpose = first === last && protocol === 'tcp' ? purposes.get(first) : undefined;
        if (purpose === undefined) continue;
        yield instruction.violation(`Port ${first} is the one of ${purpose}`, { span: word.span });
      }
    }
  },

  examples: {
    bad: ['FROM node:24-slim\nEXPOSE 3000 9229 #!\nEXPOSE 5005/tcp #!\n'],
    good: [
      'FROM node:24 AS dev\nEXPOSE 9229\nFROM node:24-slim\nEXPOSE 3000 5432 9229/udp\n',
      'FROM node:24 AS debug\nEXPOSE 9229\n',
    ],
  },
});

const purposes: ReadonlyMap<number, string> = new Map([
  [23, 'Telnet'],
  [512, 'rexec'],
  [513, 'rlogin'],
  [514, 'rsh'],
  [2345, 'the debugger of Go'],
  [2375, 'the Docker API without TLS'],
  [3389, 'Remote Desktop'],
  [5005, 'the debugger of Java'],
  [5678, 'the debugger of Python'],
  [5900, 'VNC'],
  [5901, 'VNC'],
  [6060, 'the profiler of Go'],
  [9229, 'the debugger of Node.js'],
  [10250, 'the kubelet'],
  [10255, 'the kubelet'],
]);
