import type { Command } from '../../../parse/shell/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A repository is cloned as it is at the moment of the build',
  severity: 'low',
  why: 'Whatever is pushed to the branch, by whomever, is in the next image, and no build can be repeated.',
  fix: 'Name what is meant: `ADD https://example.com/a.git#v1.2.3 /src`, `git clone --branch v1.2.3`, or `git checkout` with a commit.',
  references: ['https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository'],
  equivalents: [],

  *check(stage) {
    const runs = stage.instructions.filter(({ keyword }) => keyword === 'RUN');
    const steps = runs.flatMap((instruction) =>
      (instruction.shell?.commands ?? []).map((command) => ({ instruction, command })),
    );
    const lastChoice = steps.findLastIndex(({ command }) => chooses(command));
    for (const [at, { instruction, command }] of steps.entries()) {
      if (at > lastChoice && isMoving(command))
        yield instruction.violation('git clones whatever the branch holds at the moment', command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN git clone https://example.com/a.git && \\ #!\n    make -C a\nRUN git clone --depth 1 -b main https://example.com/b.git #!\n',
    ],
    good: [
      'FROM debian:12\nRUN git clone https://example.com/a.git && cd a && git checkout 24454f83\nRUN git clone https://example.com/b.git\nRUN git -C b reset --hard v1.2\n',
      'FROM debian:12\nARG REF=main\nRUN git clone --branch v1.2 https://example.com/a.git && git clone -b $VERSION https://example.com/b.git\nRUN git clone --revision=24454f83 https://example.com/a.git && git clone /src/a b\n',
    ],
  },
});

const moving = /^(?:origin\/)?(?:main|master|develop|dev|trunk|head|next|nightly|latest)$/i;

/** Whether a command settles which commit is built. */
function chooses(command: Command): boolean {
  if (command.program !== 'git') return false;
  const [subcommand = '', ...rest] = command.operands().map(({ text }) => text);
  if (subcommand === 'fetch') return rest.length > 1 && !moving.test(rest[1] ?? '');
  const isChoice = /^(?:checkout|reset|switch)$/.test(subcommand);
  return isChoice && rest.some((text) => !moving.test(text) && text !== '.');
}

function isMoving(command: Command): boolean {
  if (command.program !== 'git' || command.subcommand !== 'clone') return false;
  if (
    command.has('--revision') ||
    !command.operands().some(({ text }) => /^[a-z+]+:\/\/|^[\w.-]+@[\w.-]+:/.test(text))
  )
    return false;
  const branch = command.option('-b', '--branch');
  return branch === undefined || moving.test(branch.text);
}
