import { isOwnName } from '../../../parse/dockerfile/own-name.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY'], {
  summary: 'COPY --from names no stage before it',
  severity: 'medium',
  why: 'What is no stage is pulled as an image of that name, whoever owns it, in whatever version is the latest.',
  fix: 'Name an earlier stage, or an image with its version: `--from=nginx:1.29`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  equivalents: ['hadolint:DL3022', 'kics:copy_from_without_from_alias_defined_previously'],

  *check(instruction) {
    const from = instruction.flag('from');
    const { stage } = instruction;
    if (from === undefined || stage === undefined || instruction.onbuild) return;
    const isKnown = stage.earlier(from.text) !== undefined || isOwnName(stage, from.text);
    if (!isKnown && !/[:@]/.test(from.text)) {
      yield instruction.violation(messageOf(from.text), from);
    }
  },

  examples: {
    bad: [
      'FROM debian:12 AS build\nCOPY --from=biuld /a /a #!\nCOPY --from=3 /a /a #!\nCOPY --from=later /a /a #!\nCOPY --from=nginx /a /a #!\nFROM debian:12 AS later\n',
    ],
    good: [
      'FROM debian:12 AS Build\nFROM debian:12 AS second\nCOPY --from=build /a /a\nCOPY --from=0 /a /a\nCOPY --from=nginx:1.29 /a /a\nCOPY --from=nginx@sha256:0c1f /a /a\nCOPY --from=second /a /a\nCOPY a /a\n',
    ],
  },
});

function messageOf(reference: string): string {
  return reference.includes('/')
    ? `"${reference}" is an image in whatever version is the latest`
    : `"${reference}" is no stage before this one`;
}
