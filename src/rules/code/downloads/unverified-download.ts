import { instructionRule } from '../../rule.ts';

export default instructionRule(['ADD'], {
  summary: 'ADD downloads a file that nobody verifies',
  severity: 'medium',
  why: 'Whoever controls the server or the way to it puts a program of their choice into the image.',
  fix: 'State what you expect: `ADD --checksum=sha256:… https://… /app/`.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  equivalents: ['kics:curl_or_wget_instead_of_add'],

  *check(instruction) {
    if (instruction.flag('checksum') !== undefined) return;
    for (const source of instruction.arguments.slice(0, -1)) {
      if (/^https?:\/\//i.test(source.text) && !/\.git(?:[?#]|$)/.test(source.text)) {
        yield instruction.violation('ADD downloads a file without a checksum', { span: source.span });
      }
    }
  },

  examples: {
    bad: ['FROM debian:12\nADD https://example.com/tool.tar.gz /opt/ #!\n'],
    good: [
      'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /opt/\n',
      'FROM debian:12\nADD https://github.com/example/tool.git#v1.2 /src\nADD app.tar.gz /app/\n',
    ],
  },
});
