import { expect, test } from 'vitest';
import { inspectChange } from '../../../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../../../src/inspect/rule-set.ts';
import { Side } from '../../../../src/inspect/side.ts';
import secretInEnvFile from '../../../../src/rules/code/secrets/secret-in-env-file.ts';
import { placed } from '../../../../src/rules/rule.ts';
import { memoryTree } from '../../../../src/source/memory-tree.ts';

const rules = ruleSet([placed('code', 'secrets', 'secret-in-env-file', secretInEnvFile)]);

async function messages(path: string, text: string) {
  const [base, head] = [[], [{ path, text }]].map((files) => new Side(memoryTree(files), rules));
  if (base === undefined || head === undefined) throw new Error('both sides are there');
  await inspectChange([{ base: undefined, head: path }], base, head, { isIgnored: () => undefined });
  return head.findings.map(({ message }) => message);
}

test.each(['.env', 'deploy/.env.production', 'config/db.env'])(
  'a secret in a new %s is found',
  async (path) => {
    expect(await messages(path, 'HOST=db\nDB_PASSWORD=hunter2\n')).toEqual([
      'DB_PASSWORD is a secret in the repository',
    ]);
  },
);

test.each(['.env.example', 'app.sample.env', 'deploy/.env.template', 'env.md'])(
  'an example like %s is left alone',
  async (path) => {
    expect(await messages(path, 'DB_PASSWORD=hunter2\n')).toEqual([]);
  },
);
