import { normalPath } from '../../../analysis/host-path.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY'], {
  summary: 'The whole file system of another image is copied',
  severity: 'low',
  why: 'Everything comes along: compilers, caches, keys and whatever the build has left behind. Into an empty image, to make one layer of several, or into a stage before the last it counts as info.',
  fix: 'Copy the files that the image needs, by their paths.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  equivalents: ['hadolint:DL3067'],

  *check(instruction) {
    const from = instruction.flag('from');
    const [target, ...sources] = instruction.arguments.toReversed();
    if (instruction.onbuild || from === undefined || target === undefined) return;
    if (!isRoot(target.text) || !sources.some(({ text }) => isRoot(text))) return;
    const violation = instruction.violation(`The whole file system of "${from.text}" is copied`);
    const { stage } = instruction;
    const isLow = stage?.isFinal === true && stage.base?.text !== 'scratch';
    yield isLow ? violation : { ...violation, severity: 'info' };
  },

  examples: {
    bad: [
      'FROM debian:12 AS build\nFROM debian:12-slim\nCOPY --from=build / / #!\nCOPY --from=golang:1.26 ["/.", "/"] #!\n',
      'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build --chown=1000 // / #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /rootfs /\nCOPY --from=build / /rootfs\nCOPY / /\n',
    ],
  },
});

function isRoot(path: string): boolean {
  return path.startsWith('/') && normalPath(path) === '/';
}
