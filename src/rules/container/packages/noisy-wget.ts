import { stagesBelow } from '../../../analysis/package-layer.ts';
import type { Stage } from '../../../parse/dockerfile/model.ts';
import { reworded, wordsBehind } from '../../../parse/dockerfile/rewrite.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'wget fills the log of the build with its progress',
  severity: 'info',
  why: 'Thousands of dots hide the line that matters.',
  fix: 'Write `wget --progress=dot:giga …`, `wget -q …` or `wget -nv …`.',
  references: ['https://www.gnu.org/software/wget/manual/wget.html#Download-Options'],
  equivalents: ['hadolint:DL3047'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'wget' || isQuiet(command)) continue;
      const violation = instruction.violation('wget prints its progress into the log', command);
      const edit = reworded(wordsBehind(instruction, command, command.path, '--progress=dot:giga'));
      yield isBusyBox(instruction.stage) ? violation : { ...violation, edit };
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN wget https://example.com/a && \\ #!\n    wget -O - https://example.com/b | tar xz #!\n',
    ],
    good: [
      'FROM debian:12\nRUN wget --progress=dot:giga https://example.com/a && wget -qO- https://example.com/b && wget --no-verbose https://example.com/c\nRUN wget -nv https://example.com/d && wget -o /tmp/log https://example.com/e && wget https://example.com/f 2>/dev/null && wget --version\n',
      'FROM debian:12\nRUN wget $WGET_OPTS https://example.com/a && apt-get install -y wget\n',
    ],
  },
});

/** Whether it may be the wget of BusyBox, which does not know the flag. */
function isBusyBox(stage: Stage | undefined): boolean {
  return [...stagesBelow(stage)].some(
    ({ base }) => base?.known !== true || /alpine|busybox/i.test(base.text),
  );
}

function isQuiet(command: Command): boolean {
  const { words, redirects } = command;
  const isSilent =
    command.has('--progress', '-q', '--quiet', '-nv', '--no-verbose', '--help', '--version', '-V') ||
    command.has('-o', '--output-file', '-a', '--append-output', '-b', '--background') ||
    command.flags.some(({ text }) => /^-[a-z]*nv/i.test(text));
  const isElsewhere = redirects.some(
    ({ operator, descriptor }) => operator.startsWith('&>') || (descriptor === 2 && operator.startsWith('>')),
  );
  return (
    isSilent ||
    isElsewhere ||
    words.some(({ text, known }) => !known && /^\$\W*\w*(?:opt|flag|arg)/i.test(text))
  );
}
