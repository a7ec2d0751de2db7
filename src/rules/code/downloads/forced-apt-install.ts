import { isOn } from '../../../analysis/trust/switch-value.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apt is told to install at any price',
  severity: 'high',
  why: '`--force-yes` accepts packages without a trusted signature, replaces packages by older ones and removes essential ones.',
  fix: 'Write `-y`, and name what is really meant: `--allow-downgrades`, `--allow-change-held-packages`.',
  references: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
  equivalents: ['checkov:CKV2_DOCKER_11'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (!/^(?:apt|apt-get|aptitude)$/.test(command.program ?? '')) continue;
      const isSet = command
        .optionValues('-o', '--option')
        .some(({ text }) => /^apt::get::force-yes=/i.test(text) && isOn(text.slice(text.indexOf('=') + 1)));
      if (isSet || command.has('--force-yes'))
        yield instruction.violation(`${command.program} is run with --force-yes`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get install -y --force-yes curl #!\nRUN apt-get update && \\\n    apt-get --force-yes install curl #!\nRUN apt-get -o APT::Get::force-yes=true install curl #!\n',
    ],
    good: ['FROM debian:12\nRUN apt-get install -y --allow-downgrades curl=8.0 && echo --force-yes\n'],
  },
});
