import { isCredentialPath, secretFileGrade } from '../../../analysis/secret-file.ts';
import { shippedStages } from '../../../analysis/image-secret.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import type { Severity } from '../../../finding/severity.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A file that holds a key or password is copied into the image',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can pull the image has the file, even if a later instruction deletes it. Settings that may hold a password count as medium, and what stays in an earlier stage counts less.',
  fix: 'Mount it for the one command that needs it (`RUN --mount=type=secret,id=…`), or when the container starts; add it to `.dockerignore`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['trivy:DS-0031'],

  *check(dockerfile) {
    const shipped = shippedStages(dockerfile);
    for (const instruction of dockerfile.instructions) {
      if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
      for (const { message, grade, at } of copiedSecrets(instruction)) {
        const severity = shipped.has(instruction.stage) ? grade : lesser[grade];
        yield { ...instruction.violation(message, at), severity: severity ?? grade };
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa #!\nCOPY [".env", "package.json", "/app/"] #!\n',
      'FROM debian:12 AS build\nADD deploy/tls.key /etc/ssl/ #!\nFROM debian:12\nCOPY --from=build /root/.aws/credentials /root/.aws/ #!\n',
      'FROM debian:12\nCOPY ./config $AWS_CONFIG_FILE #!\nCOPY --chmod=600 <<EOF /root/.netrc #!\nmachine example.com\nEOF\n',
    ],
    good: [
      'FROM debian:12\nCOPY .env.example id_rsa.pub /app/\nCOPY nodesource.gpg.key /etc/apt/keyrings/\nCOPY server.crt /etc/ssl/\n',
      'FROM debian:12\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n',
    ],
  },
});

interface CopiedSecret {
  readonly message: string;
  readonly grade: Severity;
  readonly at: { readonly span: Instruction['span'] };
}

const lesser: Partial<Record<Severity, Severity>> = { high: 'medium', medium: 'low' };

function* copiedSecrets({ keyword, arguments: words }: Instruction): Iterable<CopiedSecret> {
  const target = words.at(-1);
  if (target === undefined) return;
  for (const source of words.slice(0, -1)) {
    const isHere = source.text.startsWith('<<');
    const grade = secretFileGrade(isHere ? target.text : source.text, target.text);
    if (grade === undefined) continue;
    const path = isHere ? target : source;
    yield { message: `${keyword} puts "${path.text}" into the image`, grade, at: source };
  }
  const [, variable = ''] = /^"?\$\{?(\w+)\}?"?$/.exec(target.raw) ?? [];
  if (isCredentialPath(variable)) {
    yield { message: `${keyword} puts the file of ${variable} into the image`, grade: 'medium', at: target };
  }
}
