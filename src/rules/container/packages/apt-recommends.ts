import { aptFile, aptOptions, hasHiddenFlags } from '../../../analysis/assumed-yes.ts';
import { installsBy } from '../../../analysis/package-layer.ts';
import { isSettingWritten } from '../../../analysis/written-setting.ts';
import { withFlags } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apt-get installs more than it was asked for',
  severity: 'info',
  why: 'Recommended packages are programs that nobody chose: each has flaws of its own and serves whoever breaks in.',
  fix: 'Add the flag: `apt-get install --no-install-recommends …`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: [
    'hadolint:DL3015',
    'trivy:DS-0029',
    'kics:apt_get_not_avoiding_additional_packages',
    'semgrep:missing-no-install-recommends',
  ],

  *check(instruction) {
    for (const { manager, command } of installsBy(instruction, ['apt-get', 'apt', 'aptitude'])) {
      if (command.has('--no-install-recommends', '--without-recommends', '-R') || hasHiddenFlags(command))
        continue;
      if (command.subcommand === 'build-dep') continue;
      const isOff = aptOptions(command).some((text) => setting.text.test(text));
      if (isOff || isSettingWritten(instruction, setting)) continue;
      const violation = instruction.violation(`${manager} installs recommended packages as well`, command);
      const flag = manager === 'aptitude' ? '--without-recommends' : '--no-install-recommends';
      yield { ...violation, ...withFlags(instruction, command, flag) };
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y curl #!\nRUN ["apt-get", "install", "-y", "git"] #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -y curl --no-install-recommends && apt-get -o APT::Install-Recommends=false install -y git\nRUN apt-get update && apt-get remove curl && aptitude -R -y install vim && apt-get build-dep -y curl\n',
      'FROM debian:12\nRUN <<EOF\necho \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/10lean\napt-get install -y curl\nEOF\nRUN apt-get install -y git\n',
    ],
  },
});

const setting = { text: /APT::Install-Recommends[\s"=]+(?:0|false|no|off)/i, file: aptFile };
