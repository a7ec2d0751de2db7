import { instructionRule } from '../../rule.ts';

export default instructionRule(['LABEL'], {
  summary: 'The key of a label does not follow the conventions',
  severity: 'info',
  why: 'Tools may not find or accept the label; `com.docker.`, `io.docker.` and `org.dockerproject.` are Docker’s own.',
  fix: 'Begin with a letter, end with a letter or digit, and separate lower-case words with single `.` or `-`: `org.example.commit`.',
  references: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
  equivalents: ['hadolint:DL3048'],

  *check(instruction) {
    if (instruction.onbuild) return;
    for (const { name, span, field } of instruction.variables) {
      if (!name.known || isKey(name.text)) continue;
      yield instruction.violation(`"${name.text}" is no good key for a label`, { span, field });
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nLABEL Maintainer="me" #!\nLABEL a.b=1 \\\n      c--d=2 \\ #!\n      com.docker.e=3 #!\n',
      'FROM debian:12\nLABEL .name x #!\n',
    ],
    good: [
      'FROM debian:12\nLABEL maintainer="me" org.opencontainers.image.title=x $KEY=1 a_b/c1=2\nLABEL com.dockerfile=1\n',
    ],
  },
});

function isKey(key: string): boolean {
  const isFormed = /^[a-z](?:[\w./-]*[a-z\d])?$/.test(key) && !/[A-Z]|--|\.\./.test(key);
  return isFormed && !/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key);
}
