import { expect, test } from 'vitest';
import { isAssumedYes } from '../../src/analysis/assumed-yes.ts';
import { operationsOf } from '../../src/analysis/package-layer.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';

function isSure(text: string): boolean {
  const instruction = parseDockerfile(text).stages.at(-1)?.instructions.at(-1);
  const operation = instruction && operationsOf(instruction).at(-1);
  if (instruction === undefined || operation === undefined) throw new Error('nothing is installed');
  return isAssumedYes(instruction, operation);
}

test.each([
  'apt-get install -y a',
  'apt-get -fmy install a',
  'apt-get install a --yes',
  'apt-get install -qq a',
  'apt-get -q install -q a',
  'apt-get --quiet --quiet install a',
  'apt-get -q=2 install a',
  'apt-get --quiet=2 install a',
  'apt-get -o "APT::Get::Assume-Yes=true" install a',
  'apt-get $APT_OPTS install a',
  'yes | apt-get install a',
  'apt-get install a < answers',
  'dnf -vy install a',
  'yum install a --assumeyes',
  'dnf --setopt=assumeyes=1 install a',
  'zypper --non-interactive install a',
  'zypper in -y a',
])('%s asks nobody', (script) => {
  expect(isSure(`FROM debian\nRUN ${script}\n`)).toBe(true);
});

test.each([
  'apt-get install a',
  'DEBIAN_FRONTEND=noninteractive apt-get install a',
  'apt-get -q install a',
  'apt-get -q=1 install a',
  'apt-get install -t qq a',
  'apt-get install $PACKAGES',
  'apt-get install a 2>&1',
  'dnf -q install a',
  'zypper install a',
])('%s asks', (script) => {
  expect(isSure(`FROM debian\nRUN ${script}\n`)).toBe(false);
});

test.each([
  'RUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes',
  'RUN <<EOF cat > /etc/apt/apt.conf.d/90yes\nAPT::Get::Assume-Yes "true";\nEOF',
  'COPY <<EOF /etc/apt/apt.conf\nAPT::Get::Assume-Yes "1";\nEOF',
  'COPY apt.conf /etc/apt/apt.conf.d/',
])('apt asks nobody after %j', (configuration) => {
  expect(isSure(`FROM debian\n${configuration}\nRUN apt-get install a\n`)).toBe(true);
  expect(isSure(`FROM debian\n${configuration}\nFROM debian\nRUN apt-get install a\n`)).toBe(false);
});

test('the flag of one command is none of the next', () => {
  expect(
    isSure('FROM debian\nRUN apt-get -o APT::Get::Assume-Yes=true install a && apt-get install b\n'),
  ).toBe(false);
});
