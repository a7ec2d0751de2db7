import { expect, test } from 'vitest';
import { developmentInstalls, prunesDevelopment } from '../../src/analysis/dev-dependencies.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../src/parse/dockerfile/model.ts';

function last(text: string): Instruction {
  const instruction = parseDockerfile(text).stages.at(-1)?.instructions.at(-1);
  if (instruction === undefined) throw new Error('no instruction');
  return instruction;
}

test.each([
  'npm ci',
  'npm install --omit=optional',
  'NODE_ENV=test npm ci',
  'yarn --frozen-lockfile',
  'pnpm install',
  'bun install',
  'composer install',
  'COMPOSER_NO_DEV=0 composer install',
  'bundle install',
  'uv sync',
  'poetry install',
  'poetry install --without docs',
  'pipenv install --dev',
  'pip install -e .[dev,docs]',
  'pip install -r requirements-dev.txt',
  'pip install -r requirements/test.txt',
])('%s installs what only developers need', (script) => {
  expect(developmentInstalls(last(`FROM a\nRUN ${script}\n`))).toHaveLength(1);
});

test.each([
  'npm ci --omit=dev',
  'npm ci --omit dev',
  'npm install --only=production',
  'npm install --production express',
  'NODE_ENV=production npm ci',
  'NODE_ENV=$MODE yarn install',
  'NPM_CONFIG_OMIT=dev npm ci',
  'yarn install --production=true',
  'pnpm install -P',
  'composer install --no-dev',
  'COMPOSER_NO_DEV=1 composer install',
  'bundle install --without development test',
  'bundle config set without development && bundle install',
  'uv sync --frozen --no-dev',
  'poetry install --only main',
  'poetry install --without dev,docs',
  'pip install -r requirements.txt .[tls]',
  'npm install -g serve',
  'npm run build',
  'bundle --version',
])('%s does not', (script) => {
  expect(developmentInstalls(last(`FROM a\nRUN ${script}\n`))).toEqual([]);
});

test.each([
  'npm prune --production',
  'npm ci --only=production',
  'pnpm deploy --prod /app',
  'rm -rf node_modules',
])('%s removes it', (script) => {
  expect(prunesDevelopment(last(`FROM a\nRUN ${script}\n`))).toBe(true);
});

test.each(['npm prune', 'npm run build', 'rm -rf dist'])('%s does not remove it', (script) => {
  expect(prunesDevelopment(last(`FROM a\nRUN ${script}\n`))).toBe(false);
});
