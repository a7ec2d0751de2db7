import { isSecretValue, secretsIn } from '../../../analysis/stated-secret.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule(['**/.env', '**/.env.*', '**/*.env'], {
  summary: 'A file of variables is committed with a secret in it',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository knows it, and it stays in the history after it is removed.',
  fix: 'Rotate the secret, list the file in `.gitignore`, and commit an example without values in its place.',
  references: ['https://docs.docker.com/compose/how-tos/environment-variables/best-practices/'],
  equivalents: [],

  *check(before, after) {
    if (example.test(after.path)) return;
    const known = new Set(before.lines.map(({ text }) => text));
    for (const line of after.lines) {
      if (known.has(line.text) || line.text.trimStart().startsWith('#')) continue;
      const [named] = secretsIn(line.text);
      const name = named ?? (isSecretValue(line.text) ? line.text.split('=', 1)[0] : undefined);
      if (name !== undefined)
        yield after.violation(`${name} is a secret in the repository`, `variables[${name}]`, line);
    }
  },

  examples: {
    path: '.env',
    bad: [
      {
        before: 'PORT=80\n',
        after: 'PORT=80\nDB_PASSWORD=hunter2 #!\nDATABASE_URL=postgres://shop:hunter2@db/shop #!\n',
      },
    ],
    good: [
      { before: 'DB_PASSWORD=hunter2\n', after: 'PORT=80\nDB_PASSWORD=hunter2\n' },
      { before: '', after: 'PORT=80\nDB_PASSWORD=\n# DB_PASSWORD=hunter2\nAPI_KEY=${KEY}\n' },
    ],
  },
});

const example = /(?:^|[./_-])(?:example|sample|template|dist|defaults?)(?:[./_-]|$)/;
