import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCompose } from '../../../src/parse/compose/compose.ts';
import type { Service } from '../../../src/parse/compose/service.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';
import { files } from './files.ts';

const mount = z.object({
  type: z.string(),
  source: z.string().optional(),
  target: z.string(),
  read_only: z.boolean().optional(),
});
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const service = z.object({
  privileged: z.boolean().optional(),
  read_only: z.boolean().optional(),
  volumes: z.array(mount).optional(),
  environment: z.union([z.array(z.string()), z.record(z.string(), scalar)]).optional(),
});
const recording = z.object({
  answers: z.array(
    z.object({
      text: z.string(),
      error: z.string().optional(),
      model: z.object({ services: z.record(z.string(), service) }).optional(),
    }),
  ),
});
const json = readFileSync(new URL('compose.recorded.json', import.meta.url), 'utf8');
const { answers } = recording.parse(JSON.parse(json));

/** The services as Compose itself loads them. */
function loaded(file: keyof typeof files) {
  const model = answers.find(({ text }) => text === files[file])?.model;
  if (model === undefined) throw new Error(`Compose refuses ${file}`);
  return model.services;
}

function ours(text: string): ReadonlyMap<string, Service> {
  return new Map(parseCompose(text).services.map((each) => [each.name, each]));
}

test('the recording holds the files of the tests', () => {
  expect(answers.map(({ text }) => text)).toEqual(Object.values(files));
});

describe('booleans', () => {
  const withBooleans = ['booleans', 'boolean cut off', 'boolean of a default', 'merge', 'extends'] as const;
  test.each(withBooleans)('are true for us when they are for Compose: %s', (file) => {
    const services = ours(files[file]);
    const enabled = [...services].map(([name, each]) => [name, each.enables('privileged')] as const);
    const expected = Object.entries(loaded(file)).map(
      ([name, { privileged }]) => [name, privileged ?? false] as const,
    );
    expect(Object.fromEntries(enabled)).toEqual(Object.fromEntries(expected));
  });

  test('of a variable without a default are hidden', () => {
    const hidden = ours('services: {a: {privileged: "${X}"}, b: {privileged: $X}}');
    for (const each of hidden.values()) {
      const { isHidden, isAbsent } = each.field('privileged');
      expect([each.enables('privileged'), isHidden, isAbsent]).toEqual([false, true, false]);
    }
  });

  test('of a default say so', () => {
    const field = ours('services: {a: {privileged: "${X:-${Y-true}}"}}').get('a')?.field('privileged');
    expect(field?.violation('It runs privileged').message).toBe(
      'It runs privileged unless X or Y is set otherwise',
    );
  });
});

describe('mounts', () => {
  test('have the source, the target and the mode that Compose gives them', () => {
    const found = ours(files.mounts)
      .get('a')
      ?.mounts.map(({ source, target, isReadOnly }) => ({ source, target, isReadOnly }));
    const bound = loaded('mounts')['a']?.volumes?.flatMap(
      ({ source, target, read_only: isReadOnly = false }) =>
        source === undefined ? [] : [{ source, target, isReadOnly }],
    );
    expect(found).toEqual(bound);
  });

  test('stand on their own line', () => {
    const [first, second] =
      ours('services:\n  a:\n    volumes:\n      - /a:/b\n      - source: /c\n        target: /d\n').get('a')
        ?.mounts ?? [];
    expect([first?.field.path, second?.field.path]).toEqual(['volumes[/a:/b]', 'volumes[/d].source']);
  });

  test('of a variable have its default', () => {
    expect(
      ours(files['mount of a variable'])
        .get('a')
        ?.mounts.map(({ source }) => source),
    ).toEqual(['/var/run/docker.sock', '$x', '/a$1']);
  });
});

describe('environment', () => {
  test('has the names and texts that Compose gives it', () => {
    for (const [name, { environment = [] }] of Object.entries(loaded('environment'))) {
      const expected = Array.isArray(environment)
        ? environment.map((line) => line.split(/=(.*)/s).slice(0, 2))
        : Object.entries(environment).map(([key, value]) => (value === null ? [key] : [key, String(value)]));
      const found = ours(files.environment)
        .get(name)
        ?.environment.map((each) => (each.value === undefined ? [each.name] : [each.name, each.value]));
      // Compose writes the number of an octal as a decimal; its text tells as much.
      const texts = found?.map(([key, value]) =>
        key === 'J'
          ? [key, String(Number.parseInt(value ?? '', 8))]
          : [key, value].filter((part) => part !== undefined),
      );
      expect(new Set(texts)).toEqual(new Set(expected));
    }
  });

  test('of variables without default is not known, an escaped dollar is', () => {
    const values = ours(files['environment of variables'])
      .get('a')
      ?.environment.map(({ value }) => value);
    expect(values).toEqual(['y', undefined, undefined, undefined, '$$x']);
  });
});

describe('extends', () => {
  test('brings what the extended service mounts', () => {
    const services = ours(files.extends);
    for (const [name, { volumes = [] }] of Object.entries(loaded('extends'))) {
      expect(services.get(name)?.mounts.map(({ source }) => source)).toEqual(
        volumes.map(({ source }) => source),
      );
    }
  });

  test('never loses a mount that Compose makes', () => {
    const services = ours(files['extends the same mount']);
    for (const [name, { volumes = [] }] of Object.entries(loaded('extends the same mount'))) {
      const sources = services.get(name)?.mounts.map(({ source }) => source);
      expect(sources).toEqual(expect.arrayContaining(volumes.map(({ source }) => source)));
    }
  });

  test.each([
    ['a foreign file', 'services: {a: {image: i, extends: {file: other.yaml, service: b}}}'],
    [
      'a foreign file through another service',
      'services: {a: {extends: b}, b: {extends: {file: c.yaml, service: d}}}',
    ],
    ['a variable', 'services: {base: {image: i}, a: {image: i, extends: "${X}"}}'],
    ['itself', files['extends itself']],
    ['a circle', files['extends in a circle']],
  ])('of %s leaves open what is not written', (_, text) => {
    const field = ours(text).get('a')?.field('privileged');
    expect([field?.isHidden, field?.isAbsent]).toEqual([true, false]);
  });

  test('of a long chain ends soon', { timeout: 6_000 }, () => {
    const chain = Array.from(
      { length: 3_000 },
      (_, at) => `  s${at}: {extends: s${at + 1}, volumes: ["/a:/b"]}\n`,
    );
    const services = ours(`services:\n${chain.join('')}  s3000: {image: i}\n`);
    expect(services.get('s0')?.field('privileged').isHidden).toBe(true);
    expect(services.get('s2990')?.field('image').is('i')).toBe(true);
  });
});

describe('what Compose takes away', () => {
  test('a reset value is absent, alone and over what is extended', () => {
    for (const file of ['reset', 'reset of its own'] as const) {
      const a = ours(files[file]).get('a');
      const expected = loaded(file)['a'];
      expect(a?.field('read_only').isAbsent).toBe(expected?.read_only === undefined);
      expect(a?.field('privileged').isAbsent).toBe(expected?.privileged === undefined);
    }
    expect(ours(files['reset of its own']).get('a')?.field('cap_drop').isAbsent).toBe(true);
  });

  test('a key that stands twice is refused by both', () => {
    expect(answers.find(({ text }) => text === files['duplicate key'])?.error).toContain('already defined');
    expect(() => parseCompose(files['duplicate key'])).toThrow(YamlSyntaxError);
  });
});

test('a merge that only a tag names is refused', () => {
  expect(loaded('merge by tag')['a']?.privileged).toBe(true);
  expect(() => parseCompose(files['merge by tag'])).toThrow(YamlSyntaxError);
});

describe('every container of a file is seen', () => {
  test.each([
    ['pre-start', ['a', 'a']],
    ['jobs', ['a', 'b']],
    ['two documents', ['a', 'b']],
    ['a service that is null', ['b']],
    ['services that are a list', []],
    ['wrong types', ['a']],
  ] as const)('%s', (file, names) => {
    expect(parseCompose(files[file]).services.map(({ name }) => name)).toEqual(names);
  });

  test('also what runs before a service starts', () => {
    expect(parseCompose(files['pre-start']).services.map((each) => each.enables('privileged'))).toEqual([
      false,
      true,
    ]);
  });

  test('two documents are as dangerous as the one that Compose makes of them', () => {
    const isPrivileged = parseCompose(files['two documents']).services.some((each) =>
      each.enables('privileged'),
    );
    expect(isPrivileged).toBe(loaded('two documents')['a']?.privileged);
  });
});
