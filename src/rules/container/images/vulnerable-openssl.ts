import type { Instruction, Value } from '../../../parse/dockerfile/model.ts';
import { packageOperation } from '../../../parse/shell/packages.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'ADD'], {
  summary: 'The image installs an OpenSSL 3.0 with a known overflow',
  severity: 'medium',
  why: 'Up to OpenSSL 3.0.6 a certificate with a crafted e-mail address overruns a buffer (CVE-2022-3602, CVE-2022-3786): whoever sends it crashes the program, or worse.',
  fix: 'Install OpenSSL 3.0.7 or later; for packages of a distribution, a revision that has the correction.',
  references: ['https://openssl-library.org/news/vulnerabilities/#CVE-2022-3602'],
  equivalents: ['kics:vulnerable_openssl_version'],

  *check(instruction) {
    for (const { text, span } of found(instruction)) {
      yield instruction.violation(`${text} has a known overflow`, { span });
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y openssl=3.0.5-1 #!\nRUN yum install -y openssl-3.0.1 #!\nRUN apk add openssl=3.0.2-r0 #!\n',
      'FROM debian:12\nRUN curl -O https://www.openssl.org/source/openssl-3.0.4.tar.gz #!\nADD https://www.openssl.org/source/openssl-3.0.0.tar.gz /src/ #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -y openssl=3.0.7-1 libssl3=3.0.2-0ubuntu1.18 openssl-tool=3.0.1\nRUN apk add openssl=3.1.0-r0 openssl\n',
      'FROM debian:12\nRUN curl -O https://www.openssl.org/source/openssl-3.0.17.tar.gz\nRUN dnf install -y openssl-3.0.1-43.el9_0\n',
    ],
  },
});

const affected = /^v?(?:\d+:)?3\.0\.[0-6](?!\d)/;
/** The first corrected revisions: Ubuntu 22.04 and Red Hat Enterprise Linux 9 kept the number of the version. */
const corrected =
  /^(?:\d+:)?(?:3\.0\.2-0ubuntu1\.(?:[7-9]|\d\d)|3\.0\.5-2ubuntu2|3\.0\.1-(?:4[3-9]|[5-9]\d|\d{3})\.el9)/;

function found(instruction: Instruction): readonly Pick<Value, 'text' | 'span'>[] {
  const commands = instruction.shell?.commands ?? [];
  const packages = commands.flatMap((command) => {
    const operation = packageOperation(command);
    return operation?.action !== 'install' ? [] : operation.packages;
  });
  const installed = packages.filter(
    ({ name, version }) =>
      /^(?:openssl|openssl-(?:devel|dev|libs)|libssl(?:3|-dev)|libcrypto3)$/.test(name) &&
      version !== undefined &&
      affected.test(version) &&
      !corrected.test(version),
  );
  const words =
    instruction.keyword === 'ADD' ? instruction.arguments : commands.flatMap((command) => command.words);
  return [
    ...installed.map(({ word }) => word),
    ...words.filter(({ text }) => /openssl-3\.0\.[0-6]\.(?:tar|zip|tgz)/.test(text)),
  ];
}
