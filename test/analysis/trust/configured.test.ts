import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/analysis/trust/configured.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';

test.each([
  ['git config --global http.sslVerify false', ['http.sslVerify=false']],
  ['git config set --global http.sslVerify false', ['http.sslVerify=false']],
  ['git -c http.sslVerify=false clone https://example.com/a', ['http.sslVerify=false']],
  ['npm config set strict-ssl false', ['strict-ssl=false']],
  ['npm config set strict-ssl=false -g', ['strict-ssl=false']],
  ['npm set --location global strict-ssl false', ['strict-ssl=false']],
  ['pip3.11 config --site set global.trusted-host example.com', ['global.trusted-host=example.com']],
  ['go env -w GOSUMDB=off', ['GOSUMDB=off']],
  ['conda config --set ssl_verify no', ['ssl_verify=no']],
  ['npm config get strict-ssl', []],
  ['git config --get http.sslVerify', []],
  ['git clone https://example.com/a b', []],
  ['npm install set a b', []],
])('%s sets %s', (script, set) => {
  const instruction = parseDockerfile(`FROM a\nRUN ${script}\n`).instructions.at(-1);
  const found = (instruction?.shell?.commands ?? []).flatMap(settingsOf);
  expect(found.map(({ key, value }) => `${key}=${value}`)).toEqual(set);
});
