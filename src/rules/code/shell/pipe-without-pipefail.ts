import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A failure inside a pipe goes unnoticed',
  severity: 'low',
  why: 'Only the last command of a pipe decides: a download that breaks off in the middle becomes part of the image as if it were whole.',
  fix: 'Write `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before it, or `set -o pipefail` where the shell knows it.',
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  equivalents: ['hadolint:DL4006', 'kics:shell_running_a_pipe_without_pipefail_flag', 'semgrep:set-pipefail'],

  *check(instruction) {
    const open = instruction.shell?.commands.find(
      ({ pipesInto, pipedFrom, options }) =>
        pipesInto !== undefined && pipedFrom === undefined && !options.has('pipefail'),
    );
    if (open !== undefined)
      yield instruction.violation('A failure before the last command of the pipe goes unnoticed', open);
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN curl -f https://example.com/a | wc -l > /a #!\nRUN true && \\\n    cat a | sort | uniq > b #!\nRUN ["/bin/bash", "-c", "cat a | sort > b"] #!\n',
      'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN cat a | sort > b #!\nSHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN cat a | sort > b\nFROM debian:12\nRUN cat a | sort > b #!\n',
    ],
    good: [
      'FROM debian:12\nRUN echo "a | b" && true || false\nRUN set -o pipefail && cat a | sort > b\nRUN ["/bin/bash", "-o", "pipefail", "-c", "cat a | sort"]\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN cat a | sort > b\nRUN <<EOF\ncat a | sort > b\nEOF\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN Get-Process | Sort-Object\n',
      'FROM debian:12\nCMD cat a | sort\n',
    ],
  },
});
