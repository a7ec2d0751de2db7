import { shellForms } from '../../../parse/dockerfile/shell-forms.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'CMD or ENTRYPOINT runs under the shell that SHELL names',
  severity: 'info',
  why: 'The command runs under `sh -c`, which does not pass signals on: the container is killed at the end of its grace period instead of shutting down, and the shell expands what is in the command.',
  fix: 'Name the program in a JSON array: `CMD ["app", "--port", "8080"]`.',
  references: ['https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
  equivalents: [
    'hadolint:DL3025',
    'kics:not_using_json_in_cmd_and_entrypoint_arguments',
    'semgrep:prefer-json-notation',
  ],

  *check(stage) {
    for (const { instruction, isChosen } of shellForms(stage)) {
      if (isChosen)
        yield instruction.violation(`${instruction.keyword} runs under the shell of the SHELL instruction`);
    }
  },

  examples: {
    bad: ['FROM debian:12\nSHELL ["/bin/bash", "-c"]\nCMD app #!\n'],
    good: ['FROM debian:12\nSHELL ["/bin/bash", "-c"]\nCMD ["app"]\n', 'FROM debian:12\nCMD app\n'],
  },
});
