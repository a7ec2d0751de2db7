import { isLoopback } from '../../../analysis/trust/host.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { isOff } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'A registry or cluster is talked to without checking who it is',
  severity: 'medium',
  why: 'Whoever stands between reads the credentials, and hands out images, charts and answers of their choice.',
  fix: 'Remove the flag; add the certificate of your own authority to the image.',
  references: ['https://docs.docker.com/reference/cli/dockerd/#insecure-registries'],
  equivalents: [],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (name === 'DOCKER_CONTENT_TRUST' && value === '0')
        yield instruction.violation('DOCKER_CONTENT_TRUST=0 switches the check of signatures off', at);
    }
    for (const command of instruction.shell?.commands ?? []) {
      const isLocal = command.words.some(({ text }) => isLoopback(text));
      if (!isLocal && isUnchecked(command))
        yield instruction.violation(`${command.program} does not check whom it talks to`, command);
    }
    for (const { path, span } of writtenLines(instruction, files, setting))
      yield instruction.violation(`"${path}" names a registry that nobody checks`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN helm pull --insecure-skip-tls-verify oci://example.com/a #!\nRUN kubectl --insecure-skip-tls-verify=true get pods #!\nRUN skopeo copy --src-tls-verify=false docker://example.com/a dir:a #!\nENTRYPOINT ["dockerd", "--insecure-registry", "registry.example"] #!\n',
      'FROM debian:12\nENV DOCKER_CONTENT_TRUST=0 #!\nRUN true && \\\n    crane pull --insecure example.com/a a.tar #!\nRUN cosign verify --insecure-ignore-tlog --key a.pub example.com/a #!\nCOPY <<EOF /etc/docker/daemon.json #!\n{ "insecure-registries": ["registry.example"] }\nEOF\n',
    ],
    good: [
      'FROM debian:12\nENV DOCKER_CONTENT_TRUST=1\nRUN helm pull oci://example.com/a && kubectl --insecure-skip-tls-verify=false get pods\nRUN skopeo copy --src-tls-verify=true docker://example.com/a dir:a && echo dockerd --insecure-registry a\nENTRYPOINT ["dockerd", "--insecure-registry", "localhost:5000"]\n',
    ],
  },
});

const files = /(?:^|\/)(?:daemon\.json|registries\.conf|.*\/registries\.conf\.d\/.*|hosts\.toml)$/;
const setting = /"insecure-registries"\s*:\s*\[\s*"|^\s*(?:insecure|skip_verify)\s*=\s*true\b/;

function isUnchecked(command: Command): boolean {
  switch (command.program) {
    case 'kubectl':
    case 'oc':
    case 'helm':
    case 'argocd':
      return isSet(command, '--insecure-skip-tls-verify', '--kube-insecure-skip-tls-verify', '--plain-http');
    case 'docker':
    case 'dockerd':
      return command.has('--insecure-registry', '--disable-content-trust');
    case 'podman':
    case 'buildah':
    case 'skopeo':
      return ['--tls-verify', '--src-tls-verify', '--dest-tls-verify'].some((name) =>
        isOff(command.option(name)?.text ?? ''),
      );
    case 'crane':
    case 'oras':
    case 'regctl':
    case 'kaniko':
      return isSet(command, '--insecure', '--plain-http', '--insecure-pull', '--skip-tls-verify');
    case 'cosign':
      return isSet(command, '--insecure-ignore-tlog', '--insecure-ignore-sct', '--allow-insecure-registry');
    default:
      return false;
  }
}

/** Whether one of the flags is given and not `=false`. */
function isSet({ flags }: Command, ...names: readonly string[]): boolean {
  return flags.some(({ text }) => {
    const [name = '', value] = text.split('=');
    return names.includes(name) && !isOff(value ?? '');
  });
}
