import { expect, test } from 'vitest';
import { inspectFile } from '../../../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../../../src/inspect/rule-set.ts';
import duplicateContainerName from '../../../../src/rules/code/compose/duplicate-container-name.ts';
import duplicatePublishedPort from '../../../../src/rules/code/compose/duplicate-published-port.ts';
import { type Altitude, placed } from '../../../../src/rules/rule.ts';

function lines(definition: Altitude, text: string) {
  const rules = ruleSet([placed('code', 'compose', 'rule', definition)]);
  return inspectFile('compose.yaml', text, rules).findings.map(({ range }) => range.start.line);
}

function ports(...services: readonly string[]) {
  const text = services.map((port, index) => `  s${index}:\n    ports: ["${port}"]\n`).join('');
  return lines(duplicatePublishedPort, `services:\n${text}`);
}

test('ports collide where address, protocol and number meet', () => {
  expect(ports('8080:80', '8080:81')).toEqual([5]);
  expect(ports('8080:80', '0.0.0.0:8080:81')).toEqual([5]);
  expect(ports('127.0.0.1:8080:80', '8080:81')).toEqual([5]);
  expect(ports('8000-8010:8000-8010', '8005:80')).toEqual([5]);
});

test('ports of other addresses and protocols and those picked from a range do not collide', () => {
  expect(ports('127.0.0.1:8080:80', '192.0.2.1:8080:80')).toEqual([]);
  expect(ports('53:53/tcp', '53:53/udp')).toEqual([]);
  expect(ports('8000-8010:80', '8000-8010:80')).toEqual([]);
  expect(ports('80', '80')).toEqual([]);
  expect(ports('${PORT}:80', '${PORT}:80')).toEqual([]);
});

test('services of other profiles are variants that share name and port', () => {
  const service = (name: string, profiles: string) =>
    `  ${name}:\n    profiles: ${profiles}\n    container_name: shop\n    ports: ["80:80"]\n`;
  const variants = `services:\n${service('dev', '[dev]')}${service('prod', '[prod]')}`;
  const together = `services:\n${service('dev', '[dev]')}${service('any', '[]')}`;

  expect(lines(duplicateContainerName, variants)).toEqual([]);
  expect(lines(duplicatePublishedPort, variants)).toEqual([]);
  expect(lines(duplicateContainerName, together)).toEqual([8]);
  expect(lines(duplicatePublishedPort, together)).toEqual([9]);
});

test('many services take no time to compare', () => {
  const text = Array.from(
    { length: 5_000 },
    (_, index) =>
      `  s${index}:\n    container_name: c${index}\n    ports: ["127.0.${index >> 8}.${index & 255}:80:80"]\n`,
  );

  expect(lines(duplicateContainerName, `services:\n${text.join('')}`)).toEqual([]);
  expect(lines(duplicatePublishedPort, `services:\n${text.join('')}`)).toEqual([]);
});
