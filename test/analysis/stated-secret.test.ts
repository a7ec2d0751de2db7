import { describe, expect, test } from 'vitest';
import { isLiteral, isSecretSetting, isSecretValue, secretsIn } from '../../src/analysis/stated-secret.ts';

describe('the name of a setting', () => {
  const secrets =
    'DB_PASSWORD dbPassword db.password PGPASSWORD DB_PASS API_KEY apiKey clientSecret GH_TOKEN SECRET_1 awsAccessKeyId';
  test.each(secrets.split(' '))('%s is the name of a secret', (name) => {
    expect(isSecretSetting(name)).toBe(true);
  });

  const others =
    'PASSWORD_FILE TOKEN_URL secretName MAX_TOKENS PUBLIC_KEY publicKey SORT_KEY COMPASS BYPASS PWD_DIR tokenTtl MONKEY';
  test.each(others.split(' '))('%s is not', (name) => {
    expect(isSecretSetting(name)).toBe(false);
  });
});

describe('a value', () => {
  test.each(['hunter2', '"changeme"', 'p$ssw0rd', '12345'])('%s is written out', (value) => {
    expect(isLiteral(value)).toBe(true);
  });

  test.each([
    '',
    '${X}',
    '"${X}"',
    '$(X)',
    '$X',
    '{{ .X }}',
    '<fill in>',
    '/run/secret',
    '"****"',
    'true',
    'ENC[AES]',
  ])('%s is filled in elsewhere', (value) => {
    expect(isLiteral(value)).toBe(false);
  });

  test.each([
    'postgres://shop:hunter2@db/shop',
    '-----BEGIN RSA PRIVATE KEY-----',
    'id AKIAABCDEFGHIJKLMNOP',
  ])('%s is a secret by its form', (value) => {
    expect(isSecretValue(value)).toBe(true);
  });

  test.each([
    'postgres://shop@db/shop',
    'https://db:8080/a@b',
    'postgres://shop:${PASSWORD}@db',
    'PRIVATE KEY',
  ])('%s is not', (value) => {
    expect(isSecretValue(value)).toBe(false);
  });
});

describe('a text', () => {
  test.each([
    ['a shell script', 'export DB_PASSWORD=hunter2'],
    ['properties', 'db.password = hunter2'],
    ['JSON', '  "dbPassword": "hunter2",'],
    ['YAML', '- password: hunter2'],
  ])('states a secret in %s', (_, line) => {
    expect(secretsIn(`# settings\n${line}\nmode: fast`)).toHaveLength(1);
  });

  test.each([
    'token = read_token()',
    'def login(user, password: str):',
    'password: "must be long"',
    '# password: hunter2',
    ';admin_password = admin',
    'password: string',
    'tokens: [a, b]',
  ])('states none in %s', (line) => {
    expect(secretsIn(line)).toEqual([]);
  });

  test('that was made to take long is searched before the test times out', () => {
    expect(secretsIn(`${'azure_'.repeat(200_000)}=x`)).toEqual([]);
    expect(isSecretValue('-eyJhbGciO'.repeat(50_000))).toBe(false);
  });
});
