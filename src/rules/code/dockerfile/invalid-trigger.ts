import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'ONBUILD runs an instruction that it must not',
  severity: 'low',
  why: 'The builder refuses the file, or the images built on it.',
  fix: 'Take the instruction out of ONBUILD.',
  references: ['https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
  equivalents: ['hadolint:DL3043'],

  *check(dockerfile) {
    for (const { kind, keyword, span } of dockerfile.misplaced) {
      if (kind === 'trigger')
        yield dockerfile.violation(`${keyword} cannot be an ONBUILD trigger`, `ONBUILD.${keyword}`, { span });
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nONBUILD FROM debian:12 #!\nONBUILD ONBUILD RUN true #!\nONBUILD RUN true\nonbuild maintainer me #!\n',
    ],
    good: ['FROM debian:12\nONBUILD RUN true\nONBUILD COPY . /app\n'],
  },
});
