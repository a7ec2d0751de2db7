import { fetchedBy } from '../../../analysis/trust/fetched.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A downloaded program is run or installed without verifying it',
  severity: 'medium',
  why: 'Whoever controls the server puts a program of their choice into the image. Over plain HTTP, or without a check of the certificate, that is everybody on the way: high.',
  fix: 'Compare it with a checksum that stands in the Dockerfile (`echo "… file" | sha256sum -c`), or verify its signature, before it is used; or write `ADD --checksum=sha256:…`.',
  references: [
    'https://docs.docker.com/reference/dockerfile/#add---checksum',
    'https://slsa.dev/spec/v1.0/verifying-artifacts',
  ],
  equivalents: [],

  *check(stage) {
    for (const { instruction, download, use, isVerified } of fetchedBy(stage)) {
      if (use !== 'run' || isVerified) continue;
      const { command, isOpen } = download;
      const way = isOpen ? ', and everybody on the way can change it' : '';
      const message = `What ${command.program} downloads is used as a program without verifying it${way}`;
      const violation = instruction.violation(message, command);
      yield isOpen ? { ...violation, severity: 'high' } : violation;
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN curl -Lo /usr/local/bin/a https://example.com/a && \\ #!\n    chmod +x /usr/local/bin/a\nRUN wget https://example.com/b.deb && dpkg -i b.deb #!\nRUN curl -O http://example.com/install.sh #!\nRUN sh install.sh\n',
      'FROM debian:12\nRUN curl -fsSL https://example.com/a > /tmp/a && chmod 755 /tmp/a && /tmp/a #!\nRUN curl -fsSL https://example.com/b | gunzip > /usr/bin/b && chmod a+x /usr/bin/b #!\nRUN wget -P /tmp https://example.com/c.deb && apt-get install -y /tmp/*.deb #!\n',
      'FROM debian:12\nARG V=1\nRUN curl -LO https://example.com/a-$V.sh && curl -LO https://example.com/b.sh && \\ #!\n    echo "00 b.sh" | sha256sum -c - && sh a-$V.sh && sh b.sh\n',
    ],
    good: [
      'FROM debian:12\nRUN curl -Lo /usr/local/bin/a https://example.com/a && \\\n    echo "00  /usr/local/bin/a" | sha256sum -c - && chmod +x /usr/local/bin/a\nRUN curl -O https://example.com/b.deb && curl -O https://example.com/SHA256SUMS && \\\n    grep b.deb SHA256SUMS | sha256sum -c && dpkg -i b.deb\n',
      'FROM debian:12\nRUN curl -LO https://example.com/a.sh && curl -LO https://example.com/a.sh.asc && gpg --verify a.sh.asc a.sh && sh a.sh\nRUN curl -O https://example.com/data.json && curl -o /etc/a.conf https://example.com/a.conf\n',
    ],
  },
});
