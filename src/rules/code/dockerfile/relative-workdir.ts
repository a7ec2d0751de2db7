import { isRelativePath } from '../../../parse/dockerfile/relative-path.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'WORKDIR depends on the directory of the base image',
  severity: 'low',
  why: 'Another base image or another version of it may leave the files, and what runs them, somewhere else.',
  fix: 'Begin with an absolute path: `WORKDIR /app`.',
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  equivalents: ['buildkit:WorkdirRelativePath'],

  *check(stage) {
    if (stage.parent?.inherited('WORKDIR') !== undefined) return;
    const first = stage.instructions.find(({ keyword, onbuild }) => keyword === 'WORKDIR' && !onbuild);
    const path = first?.arguments[0];
    if (first !== undefined && path !== undefined && isRelativePath(path)) {
      yield first.violation(`WORKDIR "${path.text}" continues the directory of the base image`);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nWORKDIR app #!\nWORKDIR src\n',
      'FROM debian:12 AS base\nFROM base\nWORKDIR ./$NAME #!\n',
    ],
    good: [
      'FROM debian:12 AS base\nWORKDIR /app\nWORKDIR src\nFROM base\nWORKDIR src\n',
      'FROM debian:12\nWORKDIR $HOME\nFROM debian:12\nARG ROOT=/srv\nWORKDIR "${ROOT}/app"\n',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nWORKDIR C:\\app\n',
    ],
  },
});
