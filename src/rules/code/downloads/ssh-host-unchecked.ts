import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'ssh does not check which host it talks to',
  severity: 'medium',
  why: 'Whoever stands between the build and the host answers in its name, and hands out code of their choice.',
  fix: 'Put the host’s key, as its operator publishes it, into `/etc/ssh/ssh_known_hosts`.',
  references: ['https://man.openbsd.org/ssh_config#StrictHostKeyChecking'],
  equivalents: [],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (/^(?:GIT_SSH_COMMAND|RSYNC_RSH)$/.test(name) ? option.test(value) : isAnsible(name, value))
        yield instruction.violation(`${name} switches the check of host keys off`, at);
    }
    for (const command of instruction.shell?.commands ?? []) {
      if (remote.test(command.program ?? '') && command.words.some(({ text }) => option.test(text)))
        yield instruction.violation(`${command.program} does not check the key of the host`, command);
    }
    for (const { path, span } of writtenLines(
      instruction,
      /ssh_config$|\.ssh\/config$|\/ssh_config\.d\//,
      setting,
    ))
      yield instruction.violation(`"${path}" switches the check of host keys off`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no" #!\nRUN GIT_SSH_COMMAND="ssh -o UserKnownHostsFile=/dev/null" git clone git@example.com:a #!\nRUN echo "StrictHostKeyChecking no" >> /root/.ssh/config #!\nRUN true && \\\n    scp -o StrictHostKeyChecking=no host:a . #!\nENV ANSIBLE_HOST_KEY_CHECKING=False #!\n',
      'FROM debian:12\nRUN printf "Host *\\n  StrictHostKeyChecking no\\n" > /etc/ssh/ssh_config #!\n',
    ],
    good: [
      'FROM debian:12\nENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=yes"\nRUN echo "StrictHostKeyChecking accept-new" >> /root/.ssh/config && echo StrictHostKeyChecking=no\nCOPY known_hosts /etc/ssh/ssh_known_hosts\n',
    ],
  },
});

const remote = /^(?:ssh|scp|sftp|rsync|sshfs|sshpass|autossh|ansible[\w-]*)$/;
const option = /StrictHostKeyChecking[= ](?:no|off)\b|UserKnownHostsFile[= ]\/dev\/null/i;
const setting = /^\s*(?:StrictHostKeyChecking[\s=]+(?:no|off)\b|UserKnownHostsFile[\s=]+\/dev\/null)/i;

function isAnsible(name: string, value: string): boolean {
  return name === 'ANSIBLE_HOST_KEY_CHECKING' && /^(?:false|no|0)$/i.test(value);
}
