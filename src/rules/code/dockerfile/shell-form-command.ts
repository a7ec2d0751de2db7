import type { DockerfileIntention } from '../../../finding/edit.ts';
import type { Instruction, Stage, Value } from '../../../parse/dockerfile/model.ts';
import { mending, respelled } from '../../../parse/dockerfile/rewrite.ts';
import { shellForms } from '../../../parse/dockerfile/shell-forms.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'CMD or ENTRYPOINT runs under a shell',
  severity: 'low',
  why: 'The command runs under `sh -c`, which does not pass signals on: the container is killed at the end of its grace period instead of shutting down, and the shell expands what is in the command.',
  fix: 'Write a JSON array: `CMD ["app", "--port", "8080"]`.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  equivalents: [
    'buildkit:JSONArgsRecommended',
    'hadolint:DL3025',
    'kics:not_using_json_in_cmd_and_entrypoint_arguments',
    'semgrep:prefer-json-notation',
  ],

  *check(stage) {
    for (const { instruction, isChosen } of shellForms(stage)) {
      if (isChosen) continue;
      const message = `${instruction.keyword} runs under a shell that does not pass signals on`;
      yield { ...instruction.violation(message), ...mending(asJson(stage, instruction)) };
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nCMD app #!\nSHELL ["/bin/bash", "-c"]\n',
      'FROM debian:12\nENTRYPOINT exec app #!\nONBUILD CMD app #!\n',
    ],
    good: [
      'FROM debian:12\nCMD ["app"]\nHEALTHCHECK CMD app\nRUN app\n',
      'FROM debian:12 AS base\nSHELL ["/bin/bash", "-c"]\nFROM base\nCMD app\n',
    ],
  },
});

/** Of CMD and ENTRYPOINT together, the one would become part of the other. */
function asJson(
  stage: Stage,
  { keyword, onbuild, shell, arguments: words }: Instruction,
): DockerfileIntention | undefined {
  const other = stage.inherited(keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD');
  const [command, ...more] = shell?.commands ?? [];
  if (onbuild || other !== undefined || command === undefined || more.length > 0) return undefined;
  if (!isPlain(command, words)) return undefined;
  return respelled(
    ...words.map(({ span, raw }, index) => {
      const [before, after] = [index === 0 ? '[' : '', index === words.length - 1 ? ']' : ','];
      return { at: span, from: raw, to: `${before}"${raw}"${after}` };
    }),
  );
}

/** Whether the words mean the same without a shell. */
function isPlain({ path, words, wrappers }: Command, written: readonly Value[]): boolean {
  return (
    wrappers.length === 0 &&
    words.length + 1 === written.length &&
    !shellOnly.test(path.text) &&
    written.every(({ raw }) => /^[\w@%+:,./=-]+$/.test(raw))
  );
}

/** Builtins, and scripts, which only a shell runs when they name no interpreter. */
const shellOnly =
  /^(?:[.:]|alias|bg|break|cd|command|continue|eval|exec|exit|export|fg|getopts|hash|jobs|read|readonly|return|set|shift|source|times|trap|type|ulimit|umask|unalias|unset|wait)$|\.sh$/;
