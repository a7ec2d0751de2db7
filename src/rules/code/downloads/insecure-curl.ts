import { skipsCertificates } from '../../../analysis/trust/download.ts';
import { isLoopback } from '../../../analysis/trust/host.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD'], {
  summary: 'curl does not check whom it talks to',
  severity: 'medium',
  why: 'Whoever stands between the build and the server reads what is sent and replaces what is downloaded.',
  fix: 'Remove `-k`; add the certificate of your own authority to the image, or name it with `--cacert`.',
  references: ['https://curl.se/docs/sslcerts.html'],
  equivalents: ['checkov:CKV2_DOCKER_2'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'curl' || !skipsCertificates(command)) continue;
      const isLocal = command.operands().some(({ text }) => isLoopback(text));
      if (!isLocal) yield instruction.violation('curl does not check the certificate of the server', command);
    }
    for (const { path, span } of writtenLines(instruction, /(?:^|\/)[._]?curlrc$/, setting))
      yield instruction.violation(`"${path}" tells curl not to check certificates`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    curl -fskL https://example.com/a -o a #!\nRUN curl --insecure https://example.com/a #!\nRUN echo insecure >> ~/.curlrc #!\n',
      'FROM debian:12\nRUN curl -k -X POST https://example.com/hook #!\nRUN sh -c "curl -ks https://example.com/a | tar x" #!\nCMD ["curl", "--proxy-insecure", "https://example.com/"] #!\nCOPY <<EOF /root/.curlrc #!\nsilent\n--insecure\nEOF\n',
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSL --cacert /ca.pem -H "x: -k" https://example.com/a -o -k\nRUN echo curl -k && echo silent > ~/.curlrc\nHEALTHCHECK CMD curl -k https://localhost/\n',
      'FROM debian:12\nCMD curl -k https://localhost:8443/health\n',
    ],
  },
});

const setting = /^\s*(?:-k|(?:--)?(?:proxy-)?insecure)\s*$/;
