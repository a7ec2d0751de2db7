import { expect, test } from 'vitest';
import { bringsItsUser, isNumericUser, isRootUser } from '../../src/analysis/image-user.ts';

test.each([
  'root',
  'root:root',
  'root:1000',
  '0',
  '0:0',
  '00',
  '+0',
  ':0',
  'ContainerAdministrator',
  'User Manager\\ContainerAdministrator',
])('%s is root', (user) => {
  expect(isRootUser(user)).toBe(true);
});

test.each(['app', '1000', '1000:0', 'Root', 'rooted', 'ContainerUser', '10', 'app:root'])(
  '%s is not root',
  (user) => {
    expect(isRootUser(user)).toBe(false);
  },
);

test('a number counts whatever the group', () => {
  expect(['1000', '1000:app', '0'].map(isNumericUser)).toEqual([true, true, true]);
  expect(['app', 'app:1000', '1000a', ''].map(isNumericUser)).toEqual([false, false, false, false]);
});

test.each([
  'gcr.io/distroless/static-debian12:nonroot',
  'gcr.io/distroless/base:debug-nonroot',
  'nginxinc/nginx-unprivileged:1.29',
  'docker:29-dind-rootless',
  'cgr.dev/chainguard/python:latest',
  'bitnami/redis',
  'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled',
  'registry.access.redhat.com/ubi9/nodejs-22',
  'docker.elastic.co/elasticsearch/elasticsearch:9.2.0',
])('%s brings a user', (image) => {
  expect(bringsItsUser(image)).toBe(true);
});

test.each([
  'debian',
  'node:24',
  'gcr.io/distroless/static',
  'bitnami/minideb:bookworm',
  'cgr.dev/chainguard/wolfi-base',
  'mcr.microsoft.com/dotnet/aspnet:10.0',
  'registry.access.redhat.com/ubi9/ubi',
  'registry.example/bitnami/redis',
])('%s brings none that is known', (image) => {
  expect(bringsItsUser(image)).toBe(false);
});
