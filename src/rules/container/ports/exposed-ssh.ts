import { exposedPorts } from '../../../analysis/exposed-port.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['EXPOSE'], {
  summary: 'The image offers SSH',
  severity: 'medium',
  why: 'A shell to log in to, with passwords to guess and keys to steal, past the authentication and the audit log of the platform.',
  fix: 'Remove the SSH server; use `docker exec`, `kubectl exec` or `kubectl debug`.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  equivalents: ['trivy:DS-0004', 'checkov:CKV_DOCKER_1', 'kics:exposing_port_22'],

  *check(instruction) {
    for (const { first, last, protocol, word } of exposedPorts(instruction)) {
      if (protocol === 'tcp' && first <= 22 && last >= 22) {
        yield instruction.violation('The image offers SSH on port 22', { span: word.span });
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nEXPOSE 80 \\\n    22/TCP #!\n',
      'ARG PORT=22\nFROM debian:12\nARG PORT\nEXPOSE 20-25 #!\nEXPOSE $PORT #!\n',
    ],
    good: ['FROM debian:12\nEXPOSE 2222 22/udp 220-230\nEXPOSE $PORT\n'],
  },
});
