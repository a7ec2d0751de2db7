import { verificationOf } from '../../../analysis/change/verification.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'A build no longer verifies what it downloads',
  severity: 'high',
  confidence: 'medium',
  why: 'Whoever controls the server or the way to it puts a program of their choice into the image, which the check kept out.',
  fix: 'Verify the new version by its own checksum or signature.',
  references: [
    'https://docs.docker.com/reference/dockerfile/#add---checksum',
    'https://slsa.dev/spec/v1.0/verifying-artifacts',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [verificationOf(before), verificationOf(after)];
    const [download] = is.downloads;
    const fewerDownloads = Math.max(0, was.downloads.length - is.downloads.length);
    if (download !== undefined && was.checks - is.checks > fewerDownloads)
      yield download.violation('The build verifies less than before of what it downloads');
  },

  examples: {
    bad: [
      {
        before: 'FROM debian:12\nRUN curl -fO https://example.com/a && echo "abc  a" | sha256sum -c -\n',
        after: 'FROM debian:12\nRUN curl -fO https://example.com/a #!\n',
      },
      {
        before: 'FROM debian:12\nADD --checksum=sha256:aa https://example.com/a /a\n',
        after: 'FROM debian:12\nADD https://example.com/a /a #!\n',
      },
      {
        before: 'FROM debian:12\nRUN curl -fO https://example.com/a && gpg --verify a.asc\n',
        after: 'FROM debian:12\nRUN curl -fO https://example.com/a && (gpg --verify a.asc || true) #!\n',
      },
    ],
    good: [
      {
        before: 'FROM debian:12\nRUN curl -fO https://example.com/a && sha256sum -c a.sum\n',
        after: 'FROM debian:12\nRUN apt-get install -y a\n',
      },
      {
        before: 'FROM debian:12\nRUN curl -fO https://example.com/a && sha256sum -c a.sum\n',
        after: 'FROM debian:12\nADD --checksum=sha256:aa https://example.com/a /a\n',
      },
    ],
  },
});
