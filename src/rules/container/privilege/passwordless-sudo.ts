import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The image lets a user become root without a password',
  severity: 'medium',
  why: 'Whoever breaks into the process is root of the container at once: the unprivileged user protects nothing.',
  fix: 'Remove the line from sudoers, and do what needs root before `USER`.',
  references: ['https://www.sudo.ws/docs/man/sudoers.man/#NOPASSWD_and_PASSWD'],
  equivalents: [],

  *check(dockerfile) {
    for (const instruction of shippedInstructions(dockerfile)) {
      const place = grant(instruction);
      if (place !== undefined) {
        yield instruction.violation('A user may run anything as root without a password', place);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN useradd app && \\\n    echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers #!\nUSER app\n',
      'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app #!\napp ALL=(root) NOPASSWD: SETENV: ALL\nEOF\nRUN sed -i "s/%sudo.*/%sudo ALL=NOPASSWD:ALL/" /etc/sudoers #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\nFROM debian:12\nRUN echo "app ALL=(root) NOPASSWD: /usr/bin/systemctl" >> /etc/sudoers && sed -i /NOPASSWD:ALL/d /etc/sudoers && grep NOPASSWD:ALL /etc/sudoers\n',
    ],
  },
});

const everything = /\bNOPASSWD:\s*(?:(?:NO)?(?:SETENV|EXEC|LOG_INPUT):\s*)*ALL\b|^permit nopass\b/m;

function grant(instruction: Instruction): Pick<Instruction, 'span'> | undefined {
  for (const command of instruction.shell?.commands ?? []) {
    if (/^(?:sed|grep|egrep)$/.test(command.program ?? '')) {
      const edited = command.words.find(({ text }) => text.startsWith('s') && everything.test(text));
      if (edited !== undefined) return edited;
      continue;
    }
    const word = command.words.find(({ text }) => everything.test(text));
    const isGiven = command.redirects.some(
      ({ target }) => target !== undefined && everything.test(target.text),
    );
    if (word !== undefined || isGiven) return word ?? command;
  }
  const isCopied =
    instruction.keyword !== 'RUN' && instruction.heredocs.some(({ text }) => everything.test(text));
  return isCopied ? instruction : undefined;
}
