import { expect, test } from 'vitest';
import { lookalike } from '../../src/analysis/lookalike.ts';

test.each([
  ['gchr.io/example/app', 'ghcr.io'],
  ['ghcr.com/example/app', 'ghcr.io'],
  ['quai.io/example/app', 'quay.io'],
  ['mcr.micrsoft.com/dotnet/sdk', 'mcr.microsoft.com'],
  ['ubunut:24.04', 'ubuntu'],
  ['ngnix', 'nginx'],
  ['pyython', 'python'],
  ['postgrse:17', 'postgres'],
  ['libary/redis', 'library/redis'],
])('%s looks like %s', (image, known) => {
  expect(lookalike(image)).toBe(known);
});

test.each(
  'ubuntu ghcr.io/example/app gcr.io/example/app icr.io/example/app lscr.io/a/b python3 nodes redis-stack registry.example/ubunut example/ngnix mysqld docker.com/app eu.gcr.io/a/b localhost:5000/app node'.split(
    ' ',
  ),
)('%s looks like none', (image) => {
  expect(lookalike(image)).toBeUndefined();
});
