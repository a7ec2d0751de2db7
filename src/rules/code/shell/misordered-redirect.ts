import type { Redirect } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'], {
  summary: 'Errors are sent elsewhere than the redirection seems to say',
  severity: 'info',
  why: '`2>&1 >file` sends errors to where output went before, not to the file; the log lacks what one looks for.',
  fix: 'Write `>file 2>&1`.',
  references: ['https://www.shellcheck.net/wiki/SC2069'],
  equivalents: ['hadolint:SC2069'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.pipesInto === undefined && isMisordered(command.redirects))
        yield instruction.violation('The errors do not go to the file', command);
    }
  },

  examples: {
    bad: ['FROM debian:12\nRUN make 2>&1 >/dev/null #!\nRUN true && \\\n    make 2>&1 >> build.log #!\n'],
    good: [
      'FROM debian:12\nRUN make >/dev/null 2>&1 && make 2>&1 | tee log && make 2>log >out\nRUN make 2>&1 >/dev/null | grep warning\n',
    ],
  },
});

function isMisordered(redirects: readonly Redirect[]): boolean {
  const merged = redirects.findIndex(
    ({ operator, descriptor, target }) => operator === '>&' && descriptor === 2 && target?.text === '1',
  );
  return (
    merged !== -1 &&
    redirects
      .slice(merged + 1)
      .some(({ operator, descriptor = 1 }) => descriptor === 1 && /^>>?$/.test(operator))
  );
}
