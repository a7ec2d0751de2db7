import { isOff, isOn } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'COPY', 'ADD'], {
  summary: 'apt installs packages whose origin nobody checks',
  severity: 'high',
  why: 'Whoever controls the repository, a mirror or the way to it puts a package of their choice into the image, and its scripts run as root.',
  fix: 'Put the key of the repository into `/etc/apt/keyrings`, and name it in its entry: `[signed-by=…]`.',
  references: ['https://manpages.debian.org/stable/apt/apt-secure.8.en.html'],
  equivalents: ['checkov:CKV2_DOCKER_8'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (acceptsAny(command)) {
        yield instruction.violation(
          `${command.program} accepts packages without a trusted signature`,
          command,
        );
      } else if (trustsRepository(command)) {
        yield instruction.violation('The repository is trusted without a signature', command);
      }
    }
    for (const { path, span } of writtenLines(instruction, /(?:^|[/.])apt(?:\/|\.conf)|99[\w-]+$/, setting))
      yield instruction.violation(`"${path}" switches the check of signatures off`, { span });
    for (const { path, span } of writtenLines(instruction, /\.(?:list|sources)$/, trusted))
      yield instruction.violation(`"${path}" trusts a repository without a signature`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated curl #!\nRUN apt-get update && \\\n    apt install --allow-unauthenticated curl #!\nRUN apt-get -o APT::Get::AllowUnauthenticated=true install curl #!\nRUN apt-get update --allow-insecure-repositories #!\n',
      'FROM debian:12\nRUN echo "deb [trusted=yes] https://example.com/deb stable main" > /etc/apt/sources.list.d/a.list #!\nRUN add-apt-repository "deb [arch=amd64 trusted=yes] https://example.com/deb stable main" #!\nRUN echo \'APT::Get::AllowUnauthenticated "true";\' > /etc/apt/apt.conf.d/99a #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -y curl && echo apt-get --allow-unauthenticated\nRUN apt-get -o APT::Get::AllowUnauthenticated=false install curl\nRUN echo "deb [signed-by=/etc/apt/keyrings/a.asc] https://example.com/deb stable main" > /etc/apt/sources.list.d/a.list\n',
      'FROM google/cloud-sdk:550.0.0\nRUN gcloud run deploy app --allow-unauthenticated\n',
    ],
  },
});

const options =
  /^(?:apt::get::allowunauthenticated|acquire::allow(?:insecure|weak|downgradetoinsecure)repositories)$/i;
const setting =
  /^\s*(?:APT::Get::AllowUnauthenticated|Acquire::Allow(?:Insecure|Weak|DowngradeToInsecure)Repositories)\s+"?(?:true|1|yes)\b|^\s*Acquire::https::(?:\S*::)?Verify-Peer\s+"?(?:false|0|no)\b/i;
const trusted = /^\s*deb(?:-src)?\s+\[[^\]]*\btrusted=(?:yes|true|1)\b|^\s*Trusted:\s*yes\b/i;

function acceptsAny(command: Command): boolean {
  if (!/^(?:apt|apt-get|aptitude)$/.test(command.program ?? '')) return false;
  if (command.has('--allow-unauthenticated', '--allow-insecure-repositories', '--allow-untrusted'))
    return true;
  return command.optionValues('-o', '--option').some(({ text }) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    return options.test(name)
      ? isOn(value)
      : /^acquire::https::(?:.*::)?verify-peer$/i.test(name) && isOff(value);
  });
}

function trustsRepository({ program, words }: Command): boolean {
  return (
    /^(?:add-apt-repository|apt-add-repository)$/.test(program ?? '') &&
    words.some(({ text }) => trusted.test(text))
  );
}
