import { isRuntimeSocket } from '../../../analysis/runtime-socket.ts';
import { mountOptions } from '../../../analysis/stage-image.ts';
import type { Instruction, Value } from '../../../parse/dockerfile/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['VOLUME', 'RUN', 'COPY', 'ADD'], {
  summary: 'The image wants the socket of the container runtime',
  severity: 'medium',
  why: 'Whoever can write to that socket starts privileged containers: running the image as it is meant gives it the host.',
  fix: 'Remove the socket; build images with a rootless builder, or reach a runtime of your own over TLS.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  equivalents: ['semgrep:dockerfile-dockerd-socket-mount'],

  *check(instruction) {
    for (const value of pathsOf(instruction)) {
      if (!/\.sock$|pipe/.test(value.text) || !isRuntimeSocket(value.text)) continue;
      yield instruction.violation(`${instruction.keyword} names "${value.text}"`, { span: value.span });
    }
  },

  examples: {
    bad: [
      'FROM docker:29\nVOLUME ["/var/run/docker.sock"] #!\n',
      'FROM docker:29\nRUN --mount=type=bind,source=docker.sock,target=/run/docker.sock docker ps #!\nCOPY x.sock /var/run/docker.sock #!\n',
    ],
    good: ['FROM docker:29\nVOLUME /var/run /var/lib/docker\nVOLUME /run/app.sock\nRUN docker ps\n'],
  },
});

function pathsOf({ keyword, arguments: words, flags }: Instruction): readonly Value[] {
  if (keyword === 'VOLUME') return words;
  if (keyword !== 'RUN') return words.slice(-1);
  return flags.flatMap(({ name, value }) => {
    const options = name === 'mount' ? mountOptions(value) : undefined;
    const target = options?.get('target') ?? options?.get('dst') ?? options?.get('destination');
    return target === undefined ? [] : [{ ...value, text: target }];
  });
}
