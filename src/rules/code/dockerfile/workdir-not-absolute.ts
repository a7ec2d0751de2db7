import { isRelativePath } from '../../../parse/dockerfile/relative-path.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['WORKDIR'], {
  summary: 'WORKDIR is not an absolute path',
  severity: 'info',
  why: 'Where it leads is decided by the instructions before it, and by the base image: a reader must add them up, and a change above moves everything below.',
  fix: 'Write the absolute path.',
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  equivalents: [
    'hadolint:DL3000',
    'trivy:DS-0009',
    'checkov:CKV_DOCKER_10',
    'kics:workdir_path_not_absolute',
  ],

  *check(instruction) {
    const path = instruction.arguments[0];
    if (path !== undefined && isRelativePath(path)) {
      yield instruction.violation(`WORKDIR "${path.text}" is not absolute`);
    }
  },

  examples: {
    bad: ['FROM debian:12\nWORKDIR /app\nWORKDIR src #!\nWORKDIR "lib" #!\nONBUILD WORKDIR test #!\n'],
    good: ['FROM debian:12\nWORKDIR "/app"\nWORKDIR $HOME/src\nWORKDIR C:/app\n'],
  },
});
