import { fetchedBy } from '../../../analysis/trust/fetched.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A downloaded archive is unpacked without verifying it',
  severity: 'low',
  why: 'Whoever controls the server puts files of their choice into the image. Over plain HTTP, or without a check of the certificate, that is everybody on the way: medium.',
  fix: 'Download to a file, compare it with a checksum that stands in the Dockerfile, and unpack it then; or write `ADD --checksum=sha256:… --unpack=true`.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  equivalents: [],

  *check(stage) {
    for (const { instruction, download, use, isVerified } of fetchedBy(stage)) {
      if (use !== 'unpacked' || isVerified) continue;
      const { command, isOpen } = download;
      const message = `What ${command.program} downloads is unpacked without verifying it`;
      const violation = instruction.violation(message, command);
      yield isOpen ? { ...violation, severity: 'medium' } : violation;
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN curl -fsSL https://example.com/a.tgz | tar -xz -C /opt #!\nRUN wget https://example.com/b.zip && unzip b.zip #!\nRUN curl -o /tmp/c.tar.gz https://example.com/c.tar.gz #!\nRUN tar -xzf /tmp/c.tar.gz -C /opt\nRUN tar xz < <(wget -qO- http://example.com/d.tgz) #!\n',
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSLO https://example.com/a.tgz && echo "00  a.tgz" | sha256sum -c - && tar -xzf a.tgz\nRUN curl -O https://example.com/a.txt && tar -czf b.tgz c\n',
    ],
  },
});
