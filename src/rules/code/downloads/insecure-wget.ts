import { skipsCertificates } from '../../../analysis/trust/download.ts';
import { isLoopback } from '../../../analysis/trust/host.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD'], {
  summary: 'wget does not check whom it talks to',
  severity: 'medium',
  why: 'Whoever stands between the build and the server reads what is sent and replaces what is downloaded.',
  fix: 'Remove `--no-check-certificate`; install `ca-certificates`, or name your own authority with `--ca-certificate`.',
  references: ['https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html'],
  equivalents: ['checkov:CKV2_DOCKER_3'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (!/^wget2?$/.test(command.program ?? '') || !skipsCertificates(command)) continue;
      const isLocal = command.operands().some(({ text }) => isLoopback(text));
      if (!isLocal) yield instruction.violation('wget does not check the certificate of the server', command);
    }
    for (const { path, span } of writtenLines(instruction, /(?:^|\/)\.?wgetrc$/, setting))
      yield instruction.violation(`"${path}" tells wget not to check certificates`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN true && \\\n    wget -q --no-check-certificate https://example.com/a #!\nRUN wget -e check_certificate=off https://example.com/a #!\nRUN echo "check_certificate = off" >> /etc/wgetrc #!\n',
    ],
    good: [
      'FROM debian:12\nRUN wget -q https://example.com/a && echo wget --no-check-certificate\nRUN echo "check_certificate = on" >> /etc/wgetrc\nHEALTHCHECK CMD wget --no-check-certificate -qO- https://localhost/\n',
    ],
  },
});

const setting = /^\s*check[_-]?certificate\s*=\s*(?:off|0|no)\b/i;
