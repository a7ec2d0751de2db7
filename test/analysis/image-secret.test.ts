import { expect, test } from 'vitest';
import { holdingOf, shippedStages } from '../../src/analysis/image-secret.ts';
import { keptCopy, mountedSecrets } from '../../src/analysis/mounted-secret.ts';
import { secretFileGrade } from '../../src/analysis/secret-file.ts';
import { spokenSecrets } from '../../src/analysis/spoken-secret.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';

/** The last instruction of a stage on debian. */
function last(text: string) {
  const instruction = parseDockerfile(`FROM debian:12\n${text}\n`).instructions.at(-1);
  if (instruction === undefined) throw new Error('The text has no instruction');
  return instruction;
}

test.each([
  ['ENV API_KEY=9b2f61d4', 'stated'],
  ['ENV URL=https://me:hunter2@example.com', 'stated'],
  ['ENV DB_PASSWORD changeme', 'weak'],
  ['ARG NPM_TOKEN', 'handed'],
  ['ARG NPM_TOKEN=""', 'handed'],
  ['ENV NPM_TOKEN=$TOKEN', 'handed'],
  ['ARG ARTIFACTORY_PSW', 'handed'],
  ['ENV TOKEN=', undefined],
  ['ENV TOKEN_FILE=/run/secrets/token', undefined],
  ['ENV SSH_KEY=/run/secrets/key', undefined],
  ['ENV PUBLIC_KEY=abc', undefined],
  ['ENV MONKEY=abc', undefined],
])('%s holds a secret that is %s', (text, holding) => {
  const instruction = last(text);
  expect(instruction.variables.map((variable) => holdingOf(instruction, variable))).toEqual([holding]);
});

test('the stages below the last one are shipped, those it copies from are not', () => {
  const dockerfile = parseDockerfile(
    'FROM debian AS base\nFROM debian AS build\nFROM base AS app\nFROM app\nCOPY --from=build /a /a\n',
  );
  const shipped = shippedStages(dockerfile);
  expect(dockerfile.stages.map((stage) => shipped.has(stage))).toEqual([true, false, true, true]);
});

test.each([
  ['id_rsa', '/root/.ssh/', 'high'],
  ['deploy/tls.key', '/etc/ssl/', 'high'],
  ['certs/server-key.pem', '/etc/ssl/', 'high'],
  ['.env', '.', 'medium'],
  ['app/.env.production', '.', 'medium'],
  ['.npmrc', '.', 'medium'],
  ['id_rsa.pub', '.', undefined],
  ['.env.example', '.', undefined],
  ['.environment', '.', undefined],
  ['docker.gpg.key', '/etc/apt/keyrings/', undefined],
  ['key.txt', '.', undefined],
  ['server.pem', '.', undefined],
  ['monkey.ts', '.', undefined],
])('%s copied to %s is %s', (path, target, grade) => {
  expect(secretFileGrade(path, target)).toBe(grade);
});

test.each([
  'RUN curl -u me:hunter2 https://example.com',
  'RUN curl --user=me:hunter2 https://example.com',
  'RUN curl -H "PRIVATE-TOKEN: 9b2f61d4" https://example.com',
  'RUN app --db-password hunter2',
  'RUN PGPASSWORD=hunter2 psql',
  'RUN pip install -i https://me:hunter2@pypi.example/simple app',
  'RUN skopeo login -u me -p hunter2 registry.example',
])('%s speaks a secret', (text) => {
  expect(last(text).shell?.commands.flatMap(spokenSecrets)).toHaveLength(1);
});

test.each([
  'RUN curl -u "me:$PASSWORD" https://example.com',
  'RUN curl -u me https://example.com',
  'RUN mkdir -p password && app --password-file=/run/secrets/password',
  'RUN app --token "$(cat /run/secrets/token)"',
  'RUN docker run -p 80:80 app',
  'RUN git clone https://git@example.com/a.git',
])('%s speaks none', (text) => {
  expect(last(text).shell?.commands.flatMap(spokenSecrets)).toEqual([]);
});

test('a secret is mounted as a file, below its name or at its target, or as a variable', () => {
  const mounts =
    '--mount=type=secret,id=a --mount=type=secret,target=/b/c --mount=type=secret,id=d,env=E --mount=type=cache,id=f';
  expect(mountedSecrets(last(`RUN ${mounts} true`))).toEqual([
    { id: 'a', path: '/run/secrets/a', variable: undefined },
    { id: 'c', path: '/b/c', variable: undefined },
    { id: 'd', path: undefined, variable: 'E' },
  ]);
});

test.each(['((', 'A'.repeat(50_000)])(
  'a variable that is no good name is looked for all the same',
  (name) => {
    const instruction = last(`RUN --mount=type=secret,id=a,env=${name} echo "$B" > /b`);
    const [secret] = mountedSecrets(instruction);
    const [command] = instruction.shell?.commands ?? [];
    expect(secret?.variable).toBe(name);
    expect(secret && command && keptCopy(command, secret)).toBeUndefined();
  },
);
