import { settingsOf } from '../../../analysis/trust/configured.ts';
import { hostOf, isLoopback } from '../../../analysis/trust/host.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import type { Severity } from '../../../finding/severity.ts';
import { packageOperation } from '../../../parse/shell/packages.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'pip does not check whom it gets packages from',
  severity: 'high',
  why: 'Whoever stands between the build and the package index puts code of their choice into the image. An index of your own counts as medium.',
  fix: 'Remove the trusted host; add the certificate of your own authority to the image, or name it in `PIP_CERT`.',
  references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host'],
  equivalents: ['checkov:CKV2_DOCKER_4', 'checkov:CKV2_DOCKER_16'],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (!/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST)$/.test(name)) continue;
      const severity = gradeOf(value);
      if (severity === undefined) continue;
      yield { ...instruction.violation(`${name} makes "${value}" a trusted host`, at), severity };
    }
    for (const command of instruction.shell?.commands ?? []) {
      const hosts = settingsOf(command).filter(({ key }) => /(?:^|\.)trusted-host$/.test(key));
      const flags =
        command.program === undefined || packageOperation(command)?.family === 'python'
          ? command.optionValues('--trusted-host', '--allow-insecure-host')
          : [];
      for (const host of [...hosts.map(({ value }) => value), ...flags.map(({ text }) => text)]) {
        const severity = gradeOf(host);
        if (severity === undefined) continue;
        yield { ...instruction.violation(`pip trusts "${host}" without checking it`, command), severity };
      }
    }
    for (const { path, span } of writtenLines(instruction, files, /^\s*(?:--)?trusted-host\s*[ =]\s*\S/))
      yield { ...instruction.violation(`"${path}" names a trusted host`, { span }), severity: 'medium' };
  },

  examples: {
    bad: [
      'FROM python:3.14\nARG PIP_TRUSTED_HOST=pypi.org #!\nENV PIP_TRUSTED_HOST "pypi.org files.pythonhosted.org" #!\nRUN pip install --trusted-host pypi.org \\ #!\n    flask\nRUN python3 -m pip install --trusted-host=pypi.python.org flask #!\nRUN PIP_TRUSTED_HOST=pypi.org pip3 install flask #!\n',
      'FROM python:3.14\nRUN pip config set global.trusted-host pypi.org #!\nRUN printf "[global]\\ntrusted-host = pypi.org\\n" > /etc/pip.conf #!\nRUN uv pip install --allow-insecure-host pypi.org flask #!\n',
    ],
    good: [
      'FROM python:3.14\nARG PIP_TRUSTED_HOST\nENV PIP_INDEX_URL=https://pypi.org/simple PIP_TRUSTED_HOST=\nRUN pip install --index-url https://pypi.org/simple flask && echo pip install --trusted-host pypi.org\nRUN pip install --trusted-host 127.0.0.1 flask\n',
    ],
  },
});

const files = /(?:^|\/)(?:pip\.(?:conf|ini)|[\w.-]*requirements[\w.-]*\.txt)$/;

/** By where the packages come from; nobody stands between the build and itself. */
function gradeOf(value: string): Severity | undefined {
  const hosts = value.split(/[\s,]+/).filter((host) => host !== '' && !isLoopback(host));
  if (hosts.length === 0) return undefined;
  return hosts.some((host) => /^\*$|^(?:.*\.)?(?:pypi|python|pythonhosted)\.org$/.test(hostOf(host)))
    ? 'high'
    : 'medium';
}
