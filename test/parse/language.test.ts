import { expect, test } from 'vitest';
import { languageOf } from '../../src/parse/language.ts';

test.each([
  ...['Dockerfile', 'dockerfile', 'DOCKERFILE', 'Containerfile', 'app.Dockerfile', 'app.dockerfile'].map(
    (name) => [name, 'dockerfile'],
  ),
  ...['Dockerfile.prod', 'Dockerfile.arm64', 'a/b/Dockerfile', 'Containerfile.ci'].map((name) => [
    name,
    'dockerfile',
  ]),
  ...[
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.prod.yaml',
    'compose.override.yaml',
  ].map((name) => [name, 'compose']),
  ...['x/Compose.YML', 'docker-compose-ci.yml'].map((name) => [name, 'compose']),
  ...['pod.yaml', 'pod.yml', 'pod.json', 'POD.YAML', 'my-compose.yaml', '.github/workflows/a.yml'].map(
    (name) => [name, 'yaml'],
  ),
])('%s is read as %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test.each([
  'README.md',
  'Dockerfile.md',
  'Dockerfile.dockerignore',
  '.dockerignore',
  'a.yaml.tpl',
  'yaml',
  'Dockerfiles/readme',
  'compose',
  'package-lock.json',
  'web/pnpm-lock.yaml',
  'npm-shrinkwrap.json',
  'composer.lock',
  'dockerfile.ts',
  '',
])('%s is not read', (path) => {
  expect(languageOf(path)).toBeUndefined();
});
