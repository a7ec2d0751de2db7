import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'RUN changes the directory',
  severity: 'info',
  why: 'It is forgotten when the instruction ends, and the reader has to follow where each command runs.',
  fix: 'Write `WORKDIR /path` before it, or absolute paths.',
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  equivalents: ['hadolint:DL3003', 'trivy:DS-0013', 'semgrep:use-workdir'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program === 'cd') yield instruction.violation('RUN changes the directory', command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN cd /src && make #!\nRUN make && \\\n    cd /opt #!\nRUN (cd /tmp; make) #!\nRUN <<EOF\ncd /src #!\nmake\nEOF\n',
    ],
    good: ['FROM debian:12\nWORKDIR /src\nRUN make -C /opt && echo cd /tmp\nCMD cd /src && ./app\n'],
  },
});
