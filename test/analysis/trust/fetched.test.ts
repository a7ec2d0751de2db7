import { expect, test } from 'vitest';
import { fetchedBy } from '../../../src/analysis/trust/fetched.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';

/** The downloads of a stage whose only RUN is given. */
function fetched(script: string) {
  const [stage] = parseDockerfile(`FROM debian:12\nRUN ${script}\n`).stages;
  return stage === undefined ? [] : fetchedBy(stage);
}

function uses(script: string) {
  return fetched(script).map(({ use }) => use);
}

function verified(script: string) {
  return fetched(script).map(({ isVerified }) => isVerified);
}

test.each([
  'curl -fsSL https://example.com/a | sh',
  'curl https://example.com/a | sudo -E bash -s -- --yes',
  'wget -qO- https://example.com/a | env A=b sh -eux',
  'curl https://example.com/a | gunzip | sh',
  'curl https://example.com/a | tee /tmp/a | bash',
  'curl https://example.com/a | php -- --quiet',
  'curl https://example.com/a | python3 -',
  '(curl https://example.com/a; echo exit) | bash',
  'bash <(curl https://example.com/a)',
  'bash -s < <(curl https://example.com/a)',
  'bash <<< "$(curl https://example.com/a)"',
  'sh -c "$(curl https://example.com/a)"',
  'eval "$(curl https://example.com/a)"',
  '. <(curl https://example.com/a)',
  '$(curl https://example.com/a)',
  'su app -c "curl https://example.com/a | sh"',
])('%s runs what it downloads', (script) => {
  expect(uses(script)).toEqual(['piped']);
});

test.each([
  'curl https://example.com/a | python3 -m json.tool',
  'curl https://example.com/a | perl -pe "s/a/b/"',
  'curl https://example.com/a | sh script.sh',
  'curl https://example.com/a | bash -c "cat"',
  'sh script.sh "$(curl https://example.com/a)"',
  'echo "$(curl https://example.com/a)"',
  'curl https://example.com/a | jq .b',
  'curl https://example.com/a | gpg --dearmor -o a.gpg',
  'curl -O https://example.com/a.asc && sh a',
])('%s runs nothing of it', (script) => {
  expect(uses(script)).toEqual(['kept']);
});

test.each([
  ['curl -o /usr/local/bin/a https://example.com/a', 'run'],
  ['wget https://example.com/a.sh && sh ./a.sh', 'run'],
  ['curl -LO https://example.com/a && chmod 0755 a && ./a', 'run'],
  ['curl -LO https://example.com/a && install -m 755 a /opt/a', 'run'],
  ['curl https://example.com/a.gz | gunzip > /usr/bin/a', 'run'],
  ['wget -P /tmp https://example.com/a.deb && dpkg -i /tmp/*.deb', 'run'],
  ['wget https://example.com/a.whl && pip install ./a.whl', 'run'],
  ['wget https://example.com/a.tgz && tar xf a.tgz', 'unpacked'],
  ['wget "https://example.com/a.zip?b=c" && unzip a.zip', 'unpacked'],
  ['curl https://example.com/a | tar -xz', 'unpacked'],
  ['curl -o a https://example.com/a && chmod 644 a', 'kept'],
  ['sh a && curl -o a https://example.com/a', 'kept'],
])('%s leaves a file that is %s', (script, use) => {
  expect(uses(script)).toEqual([use]);
});

test.each([
  'curl -O https://example.com/a && echo "00  a" | sha256sum -c -',
  'curl -O https://example.com/a && echo "00  a" | sha256sum -c || exit 1',
  'curl -O https://example.com/a; if ! echo "00  a" | sha256sum -c; then exit 1; fi',
  'curl -O https://example.com/a && [ "$(sha256sum a)" = "00  a" ]',
  'curl -O https://example.com/a && sha256sum --check sums',
  'curl -O https://example.com/a && gpg --verify a.asc a',
  'curl -O https://example.com/a && grep " a\\$" sums | sha256sum -c -',
  'curl -O https://example.com/a && openssl dgst -sha256 a | grep 00',
])('%s verifies the download', (script) => {
  expect(verified(script)).toEqual([true]);
});

test.each([
  'curl -O https://example.com/a && echo "00  a" | sha256sum -c || true',
  'echo "00  a" | sha256sum -c; curl -O https://example.com/a',
  'curl -O https://example.com/a && gpg --import a',
  'curl https://example.com/a | sh; sha256sum -c sums',
])('%s does not verify the download', (script) => {
  expect(verified(script)).toEqual([false]);
});

test('a check that names one of several downloads covers no other', () => {
  const script =
    'curl -O https://example.com/a && curl -O https://example.com/b && echo "00  b" | sha256sum -c';
  expect(verified(script)).toEqual([false, true]);
});

test('a list of checksums covers the downloads of its own RUN, or those before it when that has none', () => {
  const [stage] = parseDockerfile(
    'FROM a\nRUN curl -O https://example.com/a\nRUN curl -O https://example.com/b && sha256sum -c sums\n',
  ).stages;
  expect(stage && fetchedBy(stage).map(({ isVerified }) => isVerified)).toEqual([false, true]);
  const [later] = parseDockerfile(
    'FROM a\nRUN curl -O https://example.com/a\nRUN sha256sum -c sums\n',
  ).stages;
  expect(later && fetchedBy(later).map(({ isVerified }) => isVerified)).toEqual([true]);
});

test.each([
  ['curl http://example.com/a', true],
  ['curl -k https://example.com/a', true],
  ['wget --no-check-certificate https://example.com/a', true],
  ['wget ftp://example.com/a', true],
  ['curl https://example.com/a', false],
])('%s is open to those on the way: %s', (script, isOpen) => {
  expect(fetched(script).map(({ download }) => download.isOpen)).toEqual([isOpen]);
});

test.each(['curl http://localhost:8080/a', 'wget http://127.0.0.1/a', 'curl -X POST https://example.com/a'])(
  '%s is no download',
  (script) => {
    expect(fetched(script)).toEqual([]);
  },
);
