import { normalPath } from '../../../analysis/host-path.ts';
import { isCredentialPath } from '../../../analysis/secret-file.ts';
import type { Instruction, Stage } from '../../../parse/dockerfile/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'Credentials are expected where the build copies files to',
  severity: 'medium',
  confidence: 'medium',
  why: 'The variable names a file of the build’s own folder: everyone who can pull the image has the credentials in it.',
  fix: 'Leave the file out of the build (`.dockerignore`), and mount it below `/run/secrets` when the container starts.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['trivy:DS-0031'],

  *check(stage) {
    const folders = copiedFolders(stage);
    for (const instruction of stage.instructions) {
      for (const { name, value, span, field } of instruction.variables) {
        if (!isCredentialPath(name.text) || value?.known !== true || value.text === '') continue;
        const path = absolute(value.text);
        if (
          /^(?:\/var)?\/run\/secrets\//.test(path) ||
          !folders.some((folder) => isIn(path, folder, value.text))
        )
          continue;
        const message = `${name.text} names "${value.text}", which the build may copy into the image`;
        yield instruction.violation(message, { span, field });
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nCOPY /src /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=./app/account.json #!\n',
      'FROM debian:12\nCOPY . .\nARG KUBECONFIG="./config" #!\n',
    ],
    good: [
      'FROM debian:12\nCOPY /src /src\nENV GOOGLE_APPLICATION_CREDENTIALS=./app/account.json\n',
      'FROM debian:12\nCOPY . .\nENV GOOGLE_APPLICATION_CREDENTIALS=/run/secrets/account.json KUBECONFIG=/etc/config\n',
    ],
  },
});

function copiedFolders({ instructions }: Stage): readonly string[] {
  return instructions.flatMap((instruction: Instruction) => {
    const isCopy = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
    const target =
      isCopy && instruction.flag('from') === undefined ? instruction.arguments.at(-1) : undefined;
    return target?.known === true ? [absolute(target.text)] : [];
  });
}

function absolute(path: string): string {
  return normalPath(`/${path}`);
}

/** What is copied to the root or the working directory says nothing of an absolute path. */
function isIn(path: string, folder: string, written: string): boolean {
  return folder === '/' ? !written.startsWith('/') : path === folder || path.startsWith(`${folder}/`);
}
