import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComposeFile } from '../../../src/parse/compose/compose.ts';
import { parseDotEnv } from '../../../src/parse/compose/dot-env.ts';
import { substitute } from '../../../src/parse/compose/substitute.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';
import { type Files, parseIn } from './agreement.ts';
import { projects } from './projects.ts';

/** What a file makes, or `undefined` when its YAML is refused. */
function read(files: Files, path: string): ComposeFile | undefined {
  try {
    return parseIn(files, path);
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

/** Asks a file everything that rules may ask. */
function ask(file: ComposeFile | undefined): void {
  for (const service of file?.services ?? []) {
    const { environment, labels, mounts, ports, devices, build, builtStage, user, securityOptions } = service;
    const { secrets, configs, networks, dependencies, envFiles, ulimits, profiles, limits } = service;
    const asked = [environment, labels, mounts, ports, devices, build, builtStage, user, securityOptions];
    const more = [secrets, configs, networks, dependencies, envFiles, ulimits, profiles, limits];
    expect([...asked, ...more]).toHaveLength(17);
    expect(service.placed(service.field('image').violation('')).span.start).toBeGreaterThanOrEqual(0);
  }
}

test('projects that are cut off, or whose files are swapped, are read or refused', () => {
  const all = Object.values(projects).map(({ files }): Files => files);
  const pieces = all.flatMap((files) => Object.values(files));
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(
        ...pieces,
        '',
        '$',
        '${',
        'services: {a: {extends: a}}',
        'include: [compose.yaml]',
        '- x',
        '!reset',
      ),
      (files, which, where, piece) => {
        const paths = Object.keys(files);
        const path = paths[which % paths.length] ?? '';
        const text = files[path] ?? '';
        const cut = Math.floor(where * text.length);
        for (const damaged of [text.slice(0, cut), text.slice(0, cut) + piece + text.slice(cut), piece]) {
          for (const main of paths) ask(read({ ...files, [path]: damaged }, main));
        }
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});

test('variables and files of them are read or refused', () => {
  const text = fc.string({ unit: fc.constantFrom(...'${}:-+?AB_1\\"\'\n #=\t.é'.split('')) });
  fc.assert(
    fc.property(text, (written) => {
      expect(typeof substitute(written, (name) => (name === 'A' ? 'a' : undefined)).text).toBe('string');
      expect([undefined, 'object']).toContain(parseDotEnv(written) === undefined ? undefined : 'object');
    }),
    { numRuns: 3_000, seed: 7 },
  );
});

test.each([
  ['itself', { 'compose.yaml': 'services: {a: {extends: a}}' }],
  ['in a circle', { 'compose.yaml': 'services: {a: {extends: b}, b: {extends: {service: a}}}' }],
  [
    'in a circle of files',
    {
      'compose.yaml': 'services: {a: {extends: {file: b.yaml, service: b}}}',
      'b.yaml': 'services: {b: {extends: {file: compose.yaml, service: a}}}',
    },
  ],
])('a service that extends %s is refused with its place', (_, files) => {
  const { problems, services } = parseIn(files, 'compose.yaml');
  expect(problems[0]?.name).toBe('compose-refused');
  expect(problems[0]?.span.start).toBeGreaterThan(0);
  expect(services[0]?.field('privileged').isHidden).toBe(true);
});

test.each([
  ['includes', 'include: [other.yaml]\nservices: {a: {image: i}}', 'other.yaml is not in the repository'],
  ['extends', 'services: {a: {extends: {file: x/o.yaml, service: b}}}', 'x/o.yaml is not in the repository'],
  [
    'fetches',
    'include: ["https://example.org/compose.yaml"]',
    'https://example.org/compose.yaml is fetched from elsewhere',
  ],
  ['climbs to', 'include: [../../compose.yaml]', '../../compose.yaml lies outside of the repository'],
  ['cannot name', 'include: ["a\\nb.yaml"]', 'a\nb.yaml lies outside of the repository'],
  ['names by a variable', 'include: ["${WHERE}/a.yaml"]', '${WHERE}/a.yaml has a variable'],
])('a file that one %s and that is not there is a problem', (_, text, cause) => {
  expect(parseIn({ 'compose.yaml': text }, 'compose.yaml').problems).toMatchObject([
    { name: 'compose-file-unread', cause },
  ]);
});

test('an included file that cannot be parsed is a problem where it is included', () => {
  const files = { 'compose.yaml': 'include:\n  - other.yaml\n', 'other.yaml': 'services: {' };
  const [problem] = parseIn(files, 'compose.yaml').problems;
  expect(problem?.cause).toContain('other.yaml cannot be parsed');
  expect(problem?.span).toEqual({ start: 13, end: 23 });
});

test('files that include each other ever wider are read to a limit', { timeout: 10_000 }, () => {
  const layers = Array.from({ length: 12 }, (_, at): [string, string][] => [
    [`l${at}.yaml`, `include: [l${at + 1}.yaml, r${at + 1}.yaml]\nservices: {a${at}: {image: i}}`],
    [`r${at}.yaml`, `include: [l${at + 1}.yaml, r${at + 1}.yaml]\nservices: {b${at}: {image: i}}`],
  ]);
  const files = {
    ...Object.fromEntries(layers.flat()),
    'l12.yaml': 'services: {}',
    'r12.yaml': 'services: {}',
  };
  const { problems } = parseIn(files, 'l0.yaml');
  expect(problems.some(({ cause }) => cause.includes('more than 200 files'))).toBe(true);
});

test('services that multiply what they extend are refused', () => {
  const list = Array.from({ length: 2_000 }, (_, at) => `o${at}`).join();
  const text = Array.from({ length: 2_000 }, (_, at) => `  s${at}: {extends: base, security_opt: [${at}]}\n`);
  const files = {
    'compose.yaml': `services:\n${text.join('')}  base: {image: i, security_opt: [${list}]}\n`,
  };
  expect(() => parseIn(files, 'compose.yaml')).toThrow('services merge to more than 2000000 values');
});
