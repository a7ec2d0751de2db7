import { expect, test } from 'vitest';
import { installedPackages } from '../../src/analysis/installed-packages.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';

function installed(text: string): readonly string[] {
  return installedPackages(parseDockerfile(text)).map(({ given }) => given.name);
}

test('counts what the last stage and those below it install', () => {
  const text =
    'FROM a AS base\nRUN apt-get install -y curl\nFROM a AS build\nRUN apt-get install -y gcc\nFROM base\nRUN apk add git=1 ./tool.apk && npm install x\n';
  expect(installed(text)).toEqual(['curl', 'git']);
});

test.each([
  ['apk add --virtual .build gcc make && apk del .build', []],
  ['apk add --virtual=.build gcc && apk add curl && apk del --no-network .build', ['curl']],
  ['apt-get install -y gcc curl && apt-get purge -y --auto-remove gcc', ['curl']],
  ["deps='gcc make'; apt-get install -y $deps curl; apt-get remove -y $deps", ['curl']],
  ['apt-get install -y gcc && apt-get purge -y $(cat added)', []],
  ["apt-get install -y gcc; apt-mark auto '.*'; apt-get purge -y --auto-remove", []],
  ['apt-get install -y gcc && apt-get autoremove -y', ['gcc']],
  ['yum -y install gcc && yum -y erase make', ['gcc']],
  ['apt-get install --dry-run gcc', []],
])('after %s it counts %j', (script, names) => {
  expect(installed(`FROM a\nRUN ${script}\n`)).toEqual(names);
});

test('a later layer removes by name only', () => {
  const text = 'FROM a\nRUN apt-get install -y gcc curl\nRUN apt-get purge -y gcc $MORE\n';
  expect(installed(text)).toEqual(['curl']);
});

test('each of thousands of packages is removed by its name', () => {
  const names = Array.from({ length: 4000 }, (_, index) => `p${index}`);
  const script = [...names.map((name) => `apk add ${name}`), ...names.map((name) => `apk del ${name}`)];
  expect(installed(`FROM a\nRUN <<EOF\n${script.join('\n')}\napk add last\nEOF\n`)).toEqual(['last']);
});
