import { downloadOf } from '../../../analysis/trust/download.ts';
import { isPiped } from '../../../analysis/trust/fetched.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'], {
  summary: 'A script is downloaded and run at once',
  severity: 'medium',
  why: 'Whoever controls the server runs commands of their choice in the build, different ones each time, and nobody has seen them. Over plain HTTP, or without a check of the certificate, that is everybody on the way: high.',
  fix: 'Install a package of a fixed version, or download the script, compare its checksum, and run it then.',
  references: [
    'https://docs.docker.com/build/building/best-practices/',
    'https://slsa.dev/spec/v1.0/verifying-artifacts',
  ],
  equivalents: [],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const download = downloadOf(command);
      if (download === undefined || download.target !== 'output' || !isPiped(download)) continue;
      const way = download.isOpen ? ', and everybody on the way can change it' : '';
      const violation = instruction.violation(
        `What ${command.program} downloads is run at once${way}`,
        command,
      );
      yield download.isOpen ? { ...violation, severity: 'high' } : violation;
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    curl -fsSL https://example.com/a.sh | sh #!\nRUN curl https://example.com/a.sh | sudo -E bash -s -- --yes #!\nRUN wget -qO- https://example.com/a.sh | bash #!\nRUN bash <(curl -s https://example.com/a.sh) #!\n',
      'FROM debian:12\nRUN sh -c "$(curl -fsSL http://example.com/a.sh)" #!\nRUN eval "$(wget -O - https://example.com/a.sh)" #!\nRUN ["bash", "-c", "curl -s https://example.com/a.py | python3 -"] #!\nRUN python3 -c "$(curl -k https://example.com/a.py)" #!\nRUN <<EOF\ncurl https://example.com/a.php | php -- --quiet #!\nEOF\n',
      'FROM debian:12\nRUN curl https://example.com/a.sh | tee /tmp/a.sh | sh #!\nENTRYPOINT curl https://example.com/a.sh | sh #!\nONBUILD RUN curl https://example.com/a.pl | perl #!\n',
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSL https://example.com/a.tgz | tar xz\nRUN curl https://example.com/a.json | python3 -m json.tool && curl https://example.com/a | sh script.sh\nRUN echo "curl https://example.com/a.sh | sh" && curl http://localhost/a.sh | sh\n',
      'FROM debian:12\nRUN curl https://example.com/a | perl -pe "s/a/b/" > a && ./build.sh "$(curl https://example.com/version)"\nRUN curl https://example.com/a | jq -r .b | xargs echo\n',
    ],
  },
});
