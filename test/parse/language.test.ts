import { expect, test } from 'vitest';
import { languageOf } from '../../src/parse/language.ts';

test.each([
  ['Dockerfile', 'dockerfile'],
  ['a/b/dockerfile', 'dockerfile'],
  ['Dockerfile.prod', 'dockerfile'],
  ['dockerfile.alpine', 'dockerfile'],
  ['app.Dockerfile', 'dockerfile'],
  ['app.dockerfile', 'dockerfile'],
  ['Containerfile', 'dockerfile'],
  ['Containerfile.build', 'dockerfile'],
  ['Dockerfile.dockerignore', undefined],
  ['src/dockerfile.ts', undefined],
  ['src/dockerfile.test.ts', undefined],
  ['docs/Dockerfile.md', undefined],
  ['compose.yaml', 'compose'],
  ['compose.prod.yml', 'compose'],
  ['docker-compose.yml', 'compose'],
  ['docker-compose.override.yaml', 'compose'],
  ['compose.json', 'yaml'],
  ['deploy/app.YAML', 'yaml'],
  ['deploy/app.json', 'yaml'],
  ['package-lock.json', undefined],
  ['main.go', undefined],
  ['yaml', undefined],
])('%s is read as %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});
