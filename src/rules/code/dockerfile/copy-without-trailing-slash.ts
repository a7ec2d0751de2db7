import { mending, reworded } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY'], {
  summary: 'COPY puts several files where no directory is named',
  severity: 'low',
  why: 'Builders refuse it, or one file is left where several were meant.',
  fix: 'End the destination with a slash: `COPY a b /app/`.',
  references: ['https://docs.docker.com/reference/dockerfile/#destination-1'],
  equivalents: [
    'hadolint:DL3021',
    'trivy:DS-0011',
    'kics:copy_with_more_than_two_arguments_not_ending_with_slash',
  ],

  *check(instruction) {
    const { arguments: words } = instruction;
    const target = words.at(-1);
    if (words.length < 3 || target === undefined || target.text.startsWith('$')) return;
    if (!/[/\\]$/.test(target.tail) && (target.known || target.tail !== '')) {
      const message = `Several sources are copied to "${target.text}", which does not end with a slash`;
      const { span, raw } = target;
      const edit = reworded({ at: span, from: raw, to: raw.replace(/["']?$/, '/$&') });
      // What looks like a broken JSON form is mended by nobody but its author.
      yield { ...instruction.violation(message), ...mending(/[[\]]/.test(raw) ? undefined : edit) };
    }
  },

  examples: {
    bad: ['FROM debian:12\nCOPY a b /app #!\nCOPY --chown=1:1 ["a", "b", "c"] #!\nCOPY a b . #!\n'],
    good: [
      'FROM debian:12\nCOPY a b /app/\nCOPY a b\nCOPY ["a", "b", "c/"]\nCOPY a b $DIR\nCOPY *.js app\nCOPY a b "/app/$DIR/"\n',
    ],
  },
});
