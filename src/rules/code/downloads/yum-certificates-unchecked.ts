import { isYum, yumOptions } from '../../../analysis/trust/yum.ts';
import { isOff } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'COPY', 'ADD'], {
  summary: 'yum or dnf does not check whom it gets packages from',
  severity: 'medium',
  why: 'Whoever stands between the build and the repository withholds updates, and puts in packages of their choice where signatures are not checked either.',
  fix: 'Remove `sslverify`; name the certificate of your own authority with `sslcacert`.',
  references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html#options-for-both-main-and-repo'],
  equivalents: ['checkov:CKV2_DOCKER_15'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (
        isYum(command) &&
        yumOptions(command).some(({ name, value }) => name === 'sslverify' && isOff(value))
      )
        yield instruction.violation(
          `${command.program} does not check the certificate of the repository`,
          command,
        );
    }
    for (const { path, span } of writtenLines(instruction, /\.(?:repo|conf)$/, setting))
      yield instruction.violation(`"${path}" switches the check of certificates off`, { span });
  },

  examples: {
    bad: [
      'FROM fedora:44\nRUN yum-config-manager --setopt=*.sslverify=false --save #!\nRUN dnf install -y --setopt=sslverify=0 curl #!\nRUN yum --setopt sslverify=no -y install curl #!\nRUN dnf config-manager --save --setopt=main.sslverify=False #!\n',
      'FROM fedora:44\nRUN true && \\\n    echo "sslverify=false" >> /etc/yum.conf #!\nRUN sed -i "s/sslverify=1/sslverify=0/" /etc/yum.repos.d/a.repo #!\n',
    ],
    good: [
      'FROM fedora:44\nRUN dnf install -y --setopt=sslverify=1 curl && yum-config-manager --save --setopt=sslverify=true\nRUN echo "sslverify=true" >> /etc/yum.conf && echo sslverify=0\n',
    ],
  },
});

const setting = /^\s*sslverify\s*=\s*(?:0|false|no|off)\b/i;
