import { describe, expect, test } from 'vitest';
import { products } from '../../src/analysis/end-of-life-table.ts';
import { endOfLife } from '../../src/analysis/end-of-life.ts';

test.each([
  ['debian:9-slim', 'Debian 9 ended in 2022-06'],
  ['debian:buster-20210101-slim', 'Debian 10 ended in 2024-06'],
  ['docker.io/library/ubuntu:bionic', 'Ubuntu 18.04 ended in 2023-05'],
  ['node:18.2.0-alpine', 'Node.js 18.2 ended in 2025-04'],
  ['node:lts-hydrogen', 'Node.js 18 ended in 2025-04'],
  ['node:0.12', 'Node.js 0.12 ended before 2019-04'],
  ['node:lts-buster-slim', 'Debian 10 ended in 2024-06'],
  ['golang:alpine3.12', 'Alpine Linux 3.12 ended in 2022-05'],
  ['rust:1.90-bullseye', 'Debian 11 ended in 2026-08'],
  ['nginx:1.13-alpine', 'nginx 1.13 ended before 2025-04'],
  ['mariadb:10.1', 'MariaDB 10.1 ended before 2022-05'],
  ['mongo:4', 'MongoDB 4 ended in 2024-02'],
  ['traefik:v1.7', 'Traefik 1.7 ended in 2021-12'],
  ['amazonlinux:2018.03', 'Amazon Linux 2018.03 ended in 2023-12'],
  ['arm64v8/debian:9', 'Debian 9 ended in 2022-06'],
  ['public.ecr.aws/docker/library/python:3.8@sha256:0c1f', 'Python 3.8 ended in 2024-10'],
  ['mcr.microsoft.com/dotnet/aspnet:6.0', '.NET 6.0 ended in 2024-11'],
  ['centos', 'nobody has maintained it since 2024-06'],
  ['bitnamilegacy/redis:7.4', 'nobody has maintained it since 2025-08'],
  ['registry.access.redhat.com/ubi7/nodejs-14', 'nobody has maintained it since 2024-06'],
])('%s is out of support', (image, end) => {
  expect(endOfLife(image)).toBe(end);
});

test.each(
  'debian debian:12 debian:stable debian:20210101 ubuntu:22.04 ubuntu:24.04 ubuntu:24.04-slim ubuntu:rolling node node:24 node:lts-alpine python:3 python:3.13-slim-bookworm golang:1 golang:1.26 golang:1.21rc2 nginx:1 nginx:alpine mysql:8 mysql:8.4 mariadb:10 mariadb:10.11 redis:alpine postgres:17 alpine:3 alpine:edge tomcat:10.1 amazonlinux:2023 php:8 ruby:3 fedora:rawhide registry.example/node:16 example/debian:9 node@sha256:0c1f quay.io/centos/centos:stream9'.split(
    ' ',
  ),
)('%s is supported, or not known', (image) => {
  expect(endOfLife(image)).toBeUndefined();
});

describe('the table', () => {
  test.each(products)('$title names each version once, with a month', ({ ended, codenames = {} }) => {
    const cycles = ended.split(', ');
    expect(cycles.filter((cycle) => !/^\d+(?:\.\d+)? 20\d\d-(?:0[1-9]|1[0-2])$/.test(cycle))).toEqual([]);
    expect(cycles.filter((cycle) => cycle.slice(-7) > '2026-11')).toEqual([]);
    const versions = cycles.map((cycle) => cycle.split(' ')[0]);
    expect(new Set(versions).size).toBe(versions.length);
    expect(Object.values(codenames).filter((version) => !/^\d+(?:\.\d+)?$/.test(version))).toEqual([]);
  });
});
