import { expect, test } from 'vitest';
import { inspectFile } from '../../../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../../../src/inspect/rule-set.ts';
import secretInService from '../../../../src/rules/code/secrets/secret-in-service.ts';
import { placed } from '../../../../src/rules/rule.ts';

const rules = ruleSet([placed('code', 'secrets', 'secret-in-service', secretInService)]);

function findings(...lines: readonly string[]) {
  const text = ['services:', '  app:', ...lines.map((line) => `    ${line}`), ''].join('\n');
  const found = inspectFile('compose.yaml', text, rules).findings;
  return found.map(({ severity, field, message }) => ({ severity, field, message }));
}

function fields(...lines: readonly string[]) {
  return findings(...lines).map(({ field }) => field);
}

test('never repeats the secret', () => {
  const found = findings(
    'command: ["serve", "--token=hunter2hunter2", "--password", "hunter2hunter2"]',
    'environment: ["DB_PASSWORD=hunter2hunter2", "URL=postgres://me:hunter2hunter2@db/x"]',
    'healthcheck: { test: "probe --api-key hunter2hunter2" }',
  );

  expect(found.map(({ field }) => field)).toEqual([
    'environment[DB_PASSWORD]',
    'environment[URL]',
    'command[--token]',
    'command[--password]',
    'healthcheck.test[--api-key]',
  ]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('weighs a default less than a value', () => {
  expect(findings('environment: ["DB_PASSWORD=${DB_PASSWORD:-hunter2}"]')).toMatchObject([
    { severity: 'medium' },
  ]);
  expect(findings('environment: ["DB_PASSWORD=hunter2"]')).toMatchObject([{ severity: 'high' }]);
});

test('takes what the shell fills in and where a secret lies for no secret', () => {
  expect(fields('command: sh -c "login --password=$$PASSWORD --token-file /run/secrets/token"')).toEqual([]);
  expect(fields('command: ["redis-server", "--requirepass", "$$PASSWORD"]')).toEqual([]);
  expect(fields('command: ["login", "--password", "--verbose"]')).toEqual([]);
  expect(fields('command: ["login", "--password-stdin", "--auth-mode", "token"]')).toEqual([]);
  expect(fields('command: ["login", "--password"]')).toEqual([]);
  expect(fields('labels: { "traefik.enable": "true", "team.token.url": "https://login.example" }')).toEqual(
    [],
  );
});

test('finds secrets in labels', () => {
  expect(fields('labels: ["traefik.basicauth.users=me:$$2y$$05$$abcdefghijklmnopqrstuv"]')).toEqual([
    'labels[traefik.basicauth.users]',
  ]);
});
