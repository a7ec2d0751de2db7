import { settingsOf } from '../../../analysis/trust/configured.ts';
import { isLoopback } from '../../../analysis/trust/host.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'A program is told not to check certificates',
  severity: 'medium',
  why: 'Whoever stands between the program and a server reads and changes everything, passwords and downloads included.',
  fix: 'Remove the setting; add the certificate of your own authority to the image.',
  references: ['https://owasp.org/www-community/attacks/Manipulator-in-the-middle_attack'],
  equivalents: [],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (switches.some(([names, values]) => names.test(name) && values.test(value)))
        yield instruction.violation(`${name} switches the check of certificates off`, at);
    }
    for (const command of instruction.shell?.commands ?? []) {
      const isLocal = command.words.some(({ text }) => isLoopback(text));
      if (!isLocal && isUnchecked(command))
        yield instruction.violation(`${command.program} does not check certificates`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nENV REQUESTS_CA_BUNDLE="" #!\nENV PERL_LWP_SSL_VERIFY_HOSTNAME=0 #!\nRUN CURL_CA_BUNDLE= python3 app.py #!\nRUN true && \\\n    aws --no-verify-ssl s3 cp s3://a/b b #!\nRUN svn checkout --trust-server-cert https://example.com/a #!\n',
      'FROM debian:12\nRUN ansible-galaxy collection install --ignore-certs a.b #!\nRUN http --verify=no https://example.com/a #!\nRUN aria2c --check-certificate=false https://example.com/a #!\nRUN deno run --unsafely-ignore-certificate-errors app.ts #!\nRUN poetry config certificates.own.cert false #!\n',
    ],
    good: [
      'FROM debian:12\nENV REQUESTS_CA_BUNDLE=/etc/ssl/ca.pem PERL_LWP_SSL_VERIFY_HOSTNAME=1\nRUN aws s3 cp s3://a/b b && svn checkout https://example.com/a\nRUN http --verify=/ca.pem https://example.com/a && echo aws --no-verify-ssl\nARG CURL_CA_BUNDLE\n',
    ],
  },
});

const off = /^(?:0|false|no|off)$/i;
const on = /^(?:1|true|yes|on)$/i;
/** Names of variables, and the values that are dangerous: an empty bundle of authorities accepts every certificate. */
const switches: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^(?:CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)$/, /^$/],
  [/^(?:PERL_LWP_SSL_VERIFY_HOSTNAME)$/, off],
  [/^(?:AZURE_CLI_DISABLE_CONNECTION_VERIFICATION|ANSIBLE_GALAXY_IGNORE|VAULT_SKIP_VERIFY)$/, on],
  [/^CONSUL_HTTP_SSL_VERIFY$/, off],
];

/** The flags that switch the check off, by program. */
const flags: Readonly<Record<string, readonly string[]>> = {
  'ansible-galaxy': ['-c', '--ignore-certs'],
  aws: ['--no-verify-ssl'],
  deno: ['--unsafely-ignore-certificate-errors'],
  hg: ['--insecure'],
  mc: ['--insecure'],
  svn: ['--trust-server-cert'],
  vault: ['-tls-skip-verify', '--tls-skip-verify'],
};

function isUnchecked(command: Command): boolean {
  const { program = '' } = command;
  switch (program) {
    case 'http':
    case 'https':
      return off.test(command.option('--verify')?.text ?? '');
    case 'aria2c':
      return command.option('--check-certificate')?.text === 'false';
    case 'poetry':
      return settingsOf(command).some(
        ({ key, value }) => /^certificates\..*\.cert$/.test(key) && off.test(value),
      );
    default: {
      const named = Object.hasOwn(flags, program) ? (flags[program] ?? []) : [];
      return command.words.some(({ text }) =>
        named.some((flag) => text === flag || text.startsWith(`${flag}=`)),
      );
    }
  }
}
