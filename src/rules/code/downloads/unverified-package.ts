import { settingsOf } from '../../../analysis/trust/configured.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { isOff, isOn } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'A package manager is told not to check what it installs',
  severity: 'medium',
  why: 'Whoever controls the source of the packages, or the way to it, puts code of their choice into the image.',
  fix: 'Remove the setting; add the key or the certificate of your own source to the image.',
  references: ['https://slsa.dev/spec/v1.0/threats'],
  equivalents: [],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (variables.some(([names, values]) => names.test(name) && values.test(value)))
        yield instruction.violation(`${name} switches the check of packages off`, at);
    }
    for (const command of instruction.shell?.commands ?? []) {
      if (isUnchecked(command))
        yield instruction.violation(`${command.program} does not check what it installs`, command);
    }
    for (const [path, line] of files) {
      for (const { path: written, span } of writtenLines(instruction, path, line))
        yield instruction.violation(`"${written}" switches the check of packages off`, { span });
    }
  },

  examples: {
    bad: [
      'FROM opensuse/leap:15.6\nRUN zypper --no-gpg-checks install -y curl #!\nRUN zypper ar -G https://example.com/repo a #!\n',
      'FROM ruby:3.4\nRUN gem install -P NoSecurity rails #!\nRUN echo ":ssl_verify_mode: 0" > ~/.gemrc #!\nRUN bundle config set ssl_verify_mode 0 #!\n',
      'FROM golang:1.26\nENV GOSUMDB=off #!\nENV GOINSECURE=example.com #!\nENV GOFLAGS="-mod=mod -insecure" #!\nRUN go env -w GONOSUMDB=* #!\n',
      'FROM debian:12\nRUN dpkg -i --force-bad-verify a.deb #!\nRUN conda config --set ssl_verify no #!\nRUN composer config -g disable-tls true && \\ #!\n    composer config secure-http false #!\nRUN sed -i "s/^SigLevel.*/SigLevel = Never/" /etc/pacman.conf #!\nRUN mvn -Dmaven.wagon.http.ssl.insecure=true package #!\nRUN cargo --config http.check-revoke=false build #!\n',
    ],
    good: [
      'FROM golang:1.26\nENV GOSUMDB=sum.golang.org GOFLAGS=-mod=mod GOPRIVATE=example.com GONOSUMDB=example.com/own\nRUN go env -w GOSUMDB=sum.golang.org && gem install -P HighSecurity rails\nRUN dpkg -i --force-confold a.deb && zypper --gpg-auto-import-keys install -y curl\nRUN composer config secure-http true && conda config --set ssl_verify yes\n',
    ],
  },
});

const off = /^(?:0|false|no|off)$/i;
const on = /^(?:1|true|yes|on)$/i;
/** Names of variables, and the values that are dangerous. */
const variables: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^GOSUMDB$/, /^off$/],
  [/^GOINSECURE$/, /\S/],
  // For the modules of one's own company it is what one wants.
  [/^(?:GONOSUMDB|GOPRIVATE|GONOSUMCHECK)$/, /^1$|(?:^|,)(?:\*|github\.com)(?:,|$)/],
  [/^GOFLAGS$/, /(?:^|\s)-insecure(?:\s|$)/],
  [/^BUNDLE_SSL_VERIFY_MODE$/, /^0$/],
  [/^(?:CONDA_SSL_VERIFY|MAMBA_SSL_VERIFY)$/, off],
  [/^CARGO_HTTP_CHECK_REVOKE$/, off],
  [/^HOMEBREW_NO_VERIFY_ATTESTATIONS$/, on],
  [/^MAVEN_OPTS$/, /-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true/],
];

/** Files, and their lines that are dangerous. */
const files: readonly (readonly [path: RegExp, line: RegExp])[] = [
  [/(?:^|\/)pacman\.conf$/, /^\s*(?:Local|Remote)?(?:File)?SigLevel\s*=.*\b(?:Never|TrustAll)\b/],
  [/(?:^|\/)\.?gemrc$/, /^\s*:?ssl_verify_mode:\s*0\b/],
  [
    /(?:^|\/)zypp(?:er)?\.conf$|\/zypp\/repos\.d\//,
    /^\s*(?:pkg_|repo_)?gpgcheck\s*=\s*(?:0|no|off|false)\b/i,
  ],
  [/(?:^|\/)\.?condarc$/, /^\s*ssl_verify:\s*(?:false|no|off)\b/i],
];

/** Settings of package managers that are switched, and to what. */
const settings: readonly (readonly [key: RegExp, isBad: (value: string) => boolean])[] = [
  [/^(?:disable-tls)$/, isOn],
  [/^(?:secure-http|ssl_verify)$/, isOff],
  [/^ssl_verify_mode$/, isOff],
  [/^GOINSECURE$/, (value) => value !== ''],
  [/^(?:GONOSUMDB|GOPRIVATE)$/, (value) => /(?:^|,)(?:\*|github\.com)(?:,|$)/.test(value)],
  [/^GOSUMDB$/, isOff],
];

function isUnchecked(command: Command): boolean {
  const { program = '' } = command;
  if (
    settingsOf(command).some(({ key, value }) =>
      settings.some(([name, isBad]) => name.test(key) && isBad(value)),
    )
  )
    return true;
  switch (program) {
    case 'zypper':
      return (
        command.has('--no-gpg-checks', '--no-gpgcheck', '--allow-unsigned-rpm') ||
        (/^(?:addrepo|ar|modifyrepo|mr)$/.test(command.subcommand ?? '') && command.has('-G'))
      );
    case 'gem':
      return /^NoSecurity$/i.test(command.option('-P', '--trust-policy')?.text ?? '');
    case 'dpkg':
      return (
        command.flags.some(({ text }) => /^--force-(?:all|bad-verify)$/.test(text)) ||
        command.has('--no-debsig')
      );
    case 'mvn':
    case 'mvnw':
      return command.words.some(({ text }) =>
        /^-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true$/.test(text),
      );
    case 'cargo':
      return command
        .optionValues('--config')
        .some(({ text }) => /^http\.check-revoke\s*=\s*false$/.test(text));
    case 'go':
      return command.subcommand === 'get' && command.has('-insecure');
    case 'snap':
      return command.has('--dangerous');
    default:
      return false;
  }
}
