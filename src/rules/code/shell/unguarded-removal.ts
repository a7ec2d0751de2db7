import type { Word } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT'], {
  summary: 'A removal takes everything when a variable is empty',
  severity: 'low',
  confidence: 'medium',
  why: '`rm -rf "$DIR/"*` is `rm -rf /*` when nobody sets the variable; in a running container that may be a mounted volume.',
  fix: 'Let the shell stop instead: `rm -rf "${DIR:?}/"*`.',
  references: ['https://www.shellcheck.net/wiki/SC2115'],
  equivalents: ['hadolint:SC2115'],

  *check(instruction) {
    const { commands = [], assignments = [] } = instruction.shell ?? {};
    const set = new Set(assignments.map(({ name }) => name));
    for (const command of commands) {
      if (command.program !== 'rm' || !command.has('-r', '-R', '--recursive')) continue;
      if (command.options.has('nounset')) continue;
      for (const word of command.operands()) {
        const name = soleVariable(word);
        if (name === undefined || set.has(name)) continue;
        yield instruction.violation(`"${word.text}" is the whole file system when ${name} is empty`, word);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN rm -rf "$DIR/" #!\nRUN true && \\\n    rm -rf ${DIR}/* #!\nCMD rm -r "$DATA"/* && ./app #!\n',
    ],
    good: [
      'FROM debian:12\nENV DIR=/app\nRUN rm -rf "$DIR/" && rm -rf "${OTHER:?}/"* && rm -rf /var/lib/apt/lists/*\nRUN rm -f "$A/b" && rm -rf "$A" && set -u && rm -rf "$B/"*\nRUN A=$(mktemp -d); rm -rf "$A/"* && rm -rf "$B/own"; for d in a b; do rm -rf "$d/"; done\n',
    ],
  },
});

/** The name of a variable of the environment that everything in the word depends on. */
function soleVariable({ text, known }: Word): string | undefined {
  return known ? undefined : /^\$\{?([A-Z_][A-Z\d_]*)\}?\/\*?$/.exec(text)?.[1];
}
