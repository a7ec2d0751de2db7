import { packageOperation } from '../../../parse/shell/packages.ts';
import type { Command, Word } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A package is installed from a URL without verifying it',
  severity: 'low',
  why: 'No registry or signature stands between the build and whoever controls the server: what is installed may be another package tomorrow. Over plain HTTP everybody on the way decides: high.',
  fix: 'Install the package from its registry or a signed repository, or download it and compare its checksum first.',
  references: ['https://pip.pypa.io/en/stable/topics/secure-installs/'],
  equivalents: [],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      for (const word of addressesOf(command)) {
        if (/#.*\b(?:sha256|sha384|sha512)=/.test(word.text)) continue;
        const violation = instruction.violation(`${command.program} installs what stands at a URL`, word);
        yield /^http:/i.test(word.text) ? { ...violation, severity: 'high' } : violation;
      }
    }
  },

  examples: {
    bad: [
      'FROM python:3.14\nRUN pip install flask \\\n    https://example.com/a.whl #!\nRUN npm install http://example.com/a.tgz #!\nRUN yum install -y https://example.com/a.rpm #!\nRUN rpm -Uvh https://example.com/a.rpm #!\n',
    ],
    good: [
      'FROM python:3.14\nRUN pip install "https://example.com/a.whl#sha256=24454f83" -i https://pypi.org/simple flask\nRUN rpm --import https://example.com/key.asc && rpm -i a.rpm && echo pip install https://example.com/a.whl\n',
    ],
  },
});

function addressesOf(command: Command): readonly Word[] {
  if (command.program === 'rpm') {
    const installs =
      command.has('-i', '-U', '-F', '--install', '--upgrade', '--freshen') && !command.has('-q', '--query');
    return installs ? command.operands().filter(({ text }) => /^(?:https?|ftp):\/\//i.test(text)) : [];
  }
  const operation = packageOperation(command);
  if (operation?.action !== 'install' && operation?.action !== 'upgrade' && operation?.action !== 'reinstall')
    return [];
  return operation.packages.filter(({ source }) => source === 'url').map(({ word }) => word);
}
